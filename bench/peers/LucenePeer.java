import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene with its BM25 and block-max pruning, asked over lines: a file of passages and how many are wanted first, then a query a line; answers "ms id id …". */
public class LucenePeer {
  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String[] asked = in.readLine().split("\t");
    int wanted = Integer.parseInt(asked[1]);
    long began = System.nanoTime();
    Path folder = Files.createTempDirectory("lucene-peer");
    EnglishAnalyzer analyzer = new EnglishAnalyzer();
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(256);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config);
        BufferedReader lines = Files.newBufferedReader(Paths.get(asked[0]), StandardCharsets.UTF_8)) {
      int i = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Document document = new Document();
        document.add(new TextField("words", line, Field.Store.NO));
        document.add(new StoredField("id", i++));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
    QueryBuilder builder = new QueryBuilder(analyzer);
    System.out.println("ready " + (System.nanoTime() - began) / 1000000);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      began = System.nanoTime();
      Query query = builder.createBooleanQuery("words", line);
      StringBuilder ids = new StringBuilder();
      for (ScoreDoc found : searcher.search(query, wanted).scoreDocs) ids.append(' ').append(searcher.doc(found.doc).get("id"));
      System.out.println(String.format("%.3f", (System.nanoTime() - began) / 1e6) + ids);
    }
    System.exit(0);
  }
}
