"""SQLite FTS5 with its bm25, asked over lines: a file of passages and how many are wanted first, then a query a line; answers "ms id id …"."""
import sqlite3, sys, time

began = time.perf_counter()
db = sqlite3.connect(":memory:")
db.execute("create virtual table passages using fts5(words, tokenize = 'porter unicode61')")
path, wanted = sys.stdin.readline().rstrip("\n").split("\t")
with open(path, encoding="utf-8") as lines:
    db.executemany("insert into passages(rowid, words) values (?, ?)", ((i + 1, line) for i, line in enumerate(lines)))
db.commit()
print(f"ready {(time.perf_counter() - began) * 1000:.0f}", flush=True)
for line in sys.stdin:
    query = " OR ".join(f'"{word}"' for word in line.split())
    began = time.perf_counter()
    rows = db.execute("select rowid from passages where passages match ? order by rank limit ?", (query, int(wanted))).fetchall()
    ms = (time.perf_counter() - began) * 1000
    print(f"{ms:.3f}", *(rowid - 1 for (rowid,) in rows), flush=True)
