package org.parley.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.search.Facets;
import org.parley.search.Folding;
import org.parley.search.Query;
import org.parley.search.SearchState;
import org.parley.search.Searches;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrTarget;

/**
 * How well Parley ranks: judged queries over small collections of abstracts, asked as a reader
 * would ask for any of their words, scored by nDCG at 10. Each collection is indexed into a Solr
 * node of its own.
 */
final class RankingEvaluation {
  private static final int BATCH = 500;

  private RankingEvaluation() {}

  /** A line a collection: its name, the number of judged queries, and the mean nDCG at 10. */
  static List<String> table(Path folder, Path home) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("set        queries  nDCG@10");
    for (JudgedSet set : JudgedSet.readAll(folder)) {
      Path data = Files.createTempDirectory("parley-ranking-");
      try (SolrConnection solr = SolrConnection.open(new SolrTarget.LocalNode(data, home))) {
        Map<ArticleId, String> ids = index(set, new ArticleIndex(solr));
        double score = score(set, new SolrSearches(solr, Facets.BUILT_IN), ids);
        rows.add(String.format(Locale.ROOT, "%-10s %7d    %.3f", set.name(), set.judged(), score));
      }
    }
    return rows;
  }

  private static Map<ArticleId, String> index(JudgedSet set, ArticleIndex index) {
    Map<ArticleId, String> ids = new HashMap<>();
    List<IndexEntry> batch = new ArrayList<>();
    for (JudgedSet.Document document : set.documents()) {
      Article article = article(set.name(), document);
      ids.put(article.id(), document.id());
      batch.add(new IndexEntry(article, ""));
      if (batch.size() == BATCH) {
        index.put(batch);
        batch.clear();
      }
    }
    index.put(batch);
    index.commit();
    return ids;
  }

  private static Article article(String set, JudgedSet.Document document) {
    String name = set + "/" + document.id();
    return new Article(
        ArticleId.ofContent(name.getBytes(StandardCharsets.UTF_8)),
        new SourceText(name, "text/plain", "en", document.text()),
        new Description(
            receipts(document.title()),
            receipts(document.author()),
            List.of(),
            List.of(),
            List.of()),
        Analysis.NONE);
  }

  private static List<Receipt> receipts(String value) {
    return value.isBlank()
        ? List.of()
        : List.of(new Receipt(value, Origin.META, value, null, true));
  }

  private static double score(JudgedSet set, Searches searches, Map<ArticleId, String> ids) {
    return set.judgements().entrySet().stream()
        .filter(judged -> set.queries().containsKey(judged.getKey()))
        .mapToDouble(
            judged -> {
              String words = set.queries().getOrDefault(judged.getKey(), "");
              return JudgedSet.ndcg(top(searches, words, ids), judged.getValue());
            })
        .average()
        .orElse(0);
  }

  private static List<String> top(Searches searches, String words, Map<ArticleId, String> ids) {
    Query query = new Query(plain(words), Query.Match.ANY, Query.Mode.WORDS);
    return searches.search(asked(query)).hits().stream()
        .map(hit -> ids.getOrDefault(hit.id(), ""))
        .toList();
  }

  /** Each abstract is judged for itself. */
  private static SearchState asked(Query query) {
    return SearchState.EVERYTHING.withQuery(query).withFolding(Folding.EACH);
  }

  /** The queries are prose: their marks mean nothing. */
  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}']+", " ").replaceAll("\\bOR\\b", "or");
  }
}
