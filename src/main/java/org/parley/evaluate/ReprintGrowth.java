package org.parley.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.search.Folding;
import org.parley.search.Query;
import org.parley.search.Reprint;
import org.parley.search.SearchState;
import org.parley.search.Searches;

/**
 * How finding reprints grows with the collection. News articles go into an index; at each of some
 * sizes, reprints of articles of the first collection are made, put, looked for and taken out
 * again.
 */
final class ReprintGrowth {
  private static final List<Integer> SIZES = List.of(2_000, 16_000, Integer.MAX_VALUE);
  private static final int BATCH = 100;
  private static final int COMMIT = 1_000;
  private static final int MADE = 200;
  private static final int SEARCHES = 100;
  private static final List<String> WORDS =
      List.of("president", "court", "\"white house\"", "oil prices", "senate vote", "trade OR war");

  private final ArticleIndex index;
  private final Searches searches;
  private final Random random = new Random(1648);
  private double putSeconds;
  private int put;

  ReprintGrowth(ArticleIndex index, Searches searches) {
    this.index = index;
    this.searches = searches;
  }

  /** Tells a line for each size of the index, as soon as it is known. */
  void table(Path folder, Consumer<String> told) throws IOException {
    List<NewsArticle> first = NewsArticle.readAll(folder.resolve("abp.jsonl.gz"));
    List<NewsArticle> all = new ArrayList<>(first);
    all.addAll(NewsArticle.readAll(folder.resolve("reuters21578.jsonl.gz")));
    told.accept(
        "articles  put ms a hundred  folded  of 200 made: found  wrong  search ms folded  each");
    int done = 0;
    for (int size : SIZES) {
      int end = Math.min(size, all.size());
      put(all.subList(done, end));
      done = end;
      told.accept(row(first.subList(0, Math.min(end, first.size()))));
    }
  }

  private void put(List<NewsArticle> articles) {
    putSeconds = 0;
    put = articles.size();
    for (int from = 0; from < articles.size(); from += BATCH) {
      List<NewsArticle> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
      put(batch.stream().map(a -> article(a.id(), a.title(), a.text())));
      if (from % COMMIT == 0) {
        index.commit();
      }
    }
    index.commit();
  }

  private void put(Stream<Article> articles) {
    List<IndexEntry> entries = articles.map(article -> new IndexEntry(article, "")).toList();
    long start = System.nanoTime();
    index.put(entries);
    putSeconds += (System.nanoTime() - start) / 1e9;
  }

  private String row(List<NewsArticle> originals) {
    long size = searches.size();
    double putMillis = putSeconds * 1000 * BATCH / put;
    long folded = searches.search(SearchState.EVERYTHING).total().folded();
    int found = 0;
    int wrong = 0;
    for (int i = 0; i < MADE; i++) {
      NewsArticle original = originals.get(random.nextInt(originals.size()));
      List<ArticleId> prints = printsOf(reprint(original, originals, i));
      boolean isFound = prints.contains(id(original.id()));
      found += isFound ? 1 : 0;
      wrong += isFound || prints.isEmpty() ? 0 : 1;
    }
    return String.format(
        Locale.ROOT,
        "%8d  %16.0f  %6d  %18d  %5d  %16.1f  %4.1f",
        size,
        putMillis,
        folded,
        found,
        wrong,
        searchMillis(Folding.FOLD),
        searchMillis(Folding.EACH));
  }

  private Article reprint(NewsArticle original, List<NewsArticle> others, int number) {
    ReprintEdit[] edits = ReprintEdit.values();
    NewsArticle other = others.get(random.nextInt(others.size()));
    String text = edits[number % edits.length].of(original, other, random);
    return article("made " + number + original.id(), other.title(), text);
  }

  private List<ArticleId> printsOf(Article reprint) {
    index.put(List.of(new IndexEntry(reprint, "")));
    index.commit();
    List<ArticleId> prints =
        searches.article(reprint.id(), Query.EVERYTHING).orElseThrow().reprints().stream()
            .map(Reprint::id)
            .toList();
    index.delete(List.of(reprint.id()));
    index.commit();
    return prints;
  }

  private double searchMillis(Folding folding) {
    double millis = 0;
    for (int i = 0; i < 2 * SEARCHES; i++) {
      Query query = Query.EVERYTHING.withWords(WORDS.get(i % WORDS.size()) + " -nothing" + i);
      SearchState state = SearchState.EVERYTHING.withQuery(query).withFolding(folding);
      long start = System.nanoTime();
      searches.search(state);
      millis += i < SEARCHES ? 0 : (System.nanoTime() - start) / 1e6;
    }
    return millis / SEARCHES;
  }

  private static Article article(String name, String title, String text) {
    Receipt receipt = new Receipt(title.isBlank() ? name : title, Origin.META, title, null, true);
    return new Article(
        id(name),
        new SourceText(name, "text/plain", "en", text),
        new Description(List.of(receipt), List.of(), List.of(), List.of(), List.of()),
        Analysis.NONE);
  }

  private static ArticleId id(String name) {
    return ArticleId.ofContent(name.getBytes(StandardCharsets.UTF_8));
  }
}
