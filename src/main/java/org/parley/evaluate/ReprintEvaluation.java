package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.reprints.Imprint;

/**
 * How well reprints are told, on pairs made from news articles: each kind of edit makes reprints of
 * articles drawn at random; articles that look most alike but ran weeks apart (days, for a
 * newswire) are taken for different pieces, and so are articles of one subject and day drawn at
 * random. Half of the articles, by the hash of their id, is for learning, the other for checking.
 * Draws are the same each time.
 */
final class ReprintEvaluation {
  private static final long SEED = 1648;
  private static final int PAIRS = 1000;
  private static final int FEWEST_WORDS = 40;

  private final String name;
  private final int daysApart;
  private final List<NewsArticle> articles;
  private final Random random = new Random(SEED);
  private final List<String> rows = new ArrayList<>();
  private long right;
  private long missed;
  private long wrong;

  private ReprintEvaluation(String name, int daysApart, List<NewsArticle> articles) {
    this.name = name;
    this.daysApart = daysApart;
    this.articles = articles.stream().filter(article -> article.words() >= FEWEST_WORDS).toList();
  }

  /** A line for each kind of pair of each half of both collections, and the sums. */
  static List<String> table(Path folder) throws IOException {
    List<String> table = new ArrayList<>();
    table.add(row("set", "pairs", "count", "called", "found"));
    for (boolean heldOut : new boolean[] {false, true}) {
      String half = heldOut ? " held out" : " dev";
      table.addAll(half("abp" + half, 14, folder.resolve("abp.jsonl.gz"), heldOut));
      table.addAll(half("reuters" + half, 2, folder.resolve("reuters21578.jsonl.gz"), heldOut));
    }
    return table;
  }

  private static List<String> half(String name, int daysApart, Path file, boolean heldOut)
      throws IOException {
    List<NewsArticle> half =
        NewsArticle.readAll(file).stream().filter(a -> a.isHeldOut() == heldOut).toList();
    return new ReprintEvaluation(name, daysApart, half).rows();
  }

  private List<String> rows() {
    for (ReprintEdit edit : ReprintEdit.values()) {
      add(edit.name().toLowerCase(Locale.ROOT), edited(edit), true);
    }
    add("nearest", nearest(), false);
    add("same subject, same day", sameDay(), false);
    rows.add(
        String.format(
            Locale.ROOT,
            "%-18s precision %.4f, recall %.4f",
            name,
            (double) right / (right + wrong),
            (double) right / (right + missed)));
    return rows;
  }

  private void add(String kind, List<Pair> pairs, boolean reprints) {
    long called = pairs.stream().filter(Pair::isReprint).count();
    long found = pairs.stream().filter(pair -> pair.isReprint() && pair.isCandidate()).count();
    if (reprints) {
      right += found;
      missed += pairs.size() - found;
    } else {
      wrong += found;
    }
    rows.add(row(name, kind, "" + pairs.size(), "" + called, "" + found));
  }

  private List<Pair> edited(ReprintEdit edit) {
    return Stream.generate(() -> edited(edit, any(), any())).limit(PAIRS).toList();
  }

  private Pair edited(ReprintEdit edit, NewsArticle article, NewsArticle other) {
    return new Pair(Imprint.of(article.text()), Imprint.of(edit.of(article, other, random)));
  }

  private NewsArticle any() {
    return articles.get(random.nextInt(articles.size()));
  }

  private List<Pair> nearest() {
    Map<String, List<Integer>> byBand = new HashMap<>();
    List<Imprint> imprints = articles.stream().map(a -> Imprint.of(a.text())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < imprints.size(); i++) {
      TreeSet<Integer> candidates = new TreeSet<>();
      for (String band : imprints.get(i).bands()) {
        List<Integer> same = byBand.computeIfAbsent(band, any -> new ArrayList<>());
        candidates.addAll(same);
        same.add(i);
      }
      for (int other : candidates) {
        if (daysBetween(articles.get(i), articles.get(other)) >= daysApart) {
          pairs.add(new Pair(imprints.get(i), imprints.get(other)));
        }
      }
    }
    return pairs;
  }

  private static long daysBetween(NewsArticle one, NewsArticle other) {
    LocalDate from = one.date();
    LocalDate to = other.date();
    return from == null || to == null ? 0 : Math.abs(ChronoUnit.DAYS.between(from, to));
  }

  private List<Pair> sameDay() {
    Map<String, List<NewsArticle>> bySubject = new HashMap<>();
    articles.stream()
        .filter(article -> article.date() != null && !article.topic().isEmpty())
        .forEach(
            article ->
                bySubject
                    .computeIfAbsent(article.topic() + article.date(), any -> new ArrayList<>())
                    .add(article));
    List<Pair> pairs = new ArrayList<>();
    for (String subject : new TreeSet<>(bySubject.keySet())) {
      List<NewsArticle> same = bySubject.getOrDefault(subject, List.of());
      Collections.shuffle(same, random);
      for (int i = 1; i < same.size() && i <= 2; i++) {
        pairs.add(new Pair(Imprint.of(same.get(0).text()), Imprint.of(same.get(i).text())));
      }
    }
    return pairs;
  }

  private static String row(String set, String pairs, String count, String called, String found) {
    return String.format(Locale.ROOT, "%-18s %-24s %7s %7s %7s", set, pairs, count, called, found);
  }

  /** Two texts, by what they are recognised by. */
  private record Pair(Imprint one, Imprint other) {
    boolean isReprint() {
      return one.signature().isReprint(other.signature());
    }

    boolean isCandidate() {
      return !Collections.disjoint(one.bands(), other.bands());
    }
  }
}
