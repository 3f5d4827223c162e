"""Xapian with its BM25, asked over lines: a file of passages and how many are wanted first, then a query a line; answers "ms id id …"."""
import sys, tempfile, time
import xapian

began = time.perf_counter()
folder = tempfile.TemporaryDirectory()
stemmer = xapian.Stem("en")
writer = xapian.WritableDatabase(folder.name, xapian.DB_CREATE_OR_OVERWRITE)
path, wanted = sys.stdin.readline().rstrip("\n").split("\t")
with open(path, encoding="utf-8") as lines:
    for i, line in enumerate(lines):
        document = xapian.Document()
        generator = xapian.TermGenerator()
        generator.set_stemmer(stemmer)
        generator.set_stemming_strategy(xapian.TermGenerator.STEM_ALL)
        generator.set_document(document)
        generator.index_text_without_positions(line)
        document.set_data(str(i))
        writer.add_document(document)
writer.commit()
writer.close()
database = xapian.Database(folder.name)
print(f"ready {(time.perf_counter() - began) * 1000:.0f}", flush=True)
for line in sys.stdin:
    began = time.perf_counter()
    enquire = xapian.Enquire(database)
    enquire.set_query(xapian.Query(xapian.Query.OP_OR, [stemmer(word.lower()) for word in line.split()]))
    ids = [int(match.document.get_data()) for match in enquire.get_mset(0, int(wanted))]
    ms = (time.perf_counter() - began) * 1000
    print(f"{ms:.3f}", *ids, flush=True)
