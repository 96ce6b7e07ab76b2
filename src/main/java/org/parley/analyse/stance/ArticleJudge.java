package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.Stance;

/**
 * Puts together what the model makes of an article's sentences and stretches. Each counts by its
 * side, from -1 to 1, and its nearness; others' words do not count. Immutable and safe for use by
 * several threads.
 */
final class ArticleJudge {
  /** The name under which pages and JSON speak of this judge. */
  static final String NAME = "parley-1";

  private static final int MOST_EVIDENCE = 6;
  private static final int MOST_SAID = 6;

  private final Reader reader;
  private final Map<String, Lesson> settled;

  /**
   * A judge of one article.
   *
   * @param settled sentences of it that people labelled, by their words
   */
  ArticleJudge(Reader reader, Map<String, Lesson> settled) {
    this.reader = reader;
    this.settled = Map.copyOf(settled);
  }

  /** A sentence with what the model makes of it. */
  private record Judged(Bearing.Near near, Leaning leaning) {
    boolean isAuthors() {
      return near.passage().isAuthors();
    }

    double weight() {
      return Math.min(1, Math.max(0.2, (near.nearness() - 0.6) / 0.2));
    }
  }

  /** What the article says for itself, and what others say in it. */
  record Opinion(Stance.Judgement judgement, List<Stance.Said> said) {}

  /**
   * Judges an article that touches the proposition.
   *
   * @param passages all its sentences
   * @param near those that bear on the proposition, at least one
   */
  Opinion judge(List<Passage> passages, List<Bearing.Near> near) {
    List<Leaning> leanings = reader.read(near.stream().map(one -> one.passage().words()).toList());
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < near.size(); i++) {
      Lesson word = settled.get(near.get(i).passage().words());
      judged.add(new Judged(near.get(i), word == null ? leanings.get(i) : word.leaning()));
    }
    List<Judged> authors = judged.stream().filter(Judged::isAuthors).toList();
    Set<Passage> chosen =
        authors.stream().map(one -> one.near().passage()).collect(Collectors.toSet());
    List<Leaning> windows = reader.read(Windows.of(passages, chosen));
    return new Opinion(judgement(authors, windows), said(judged));
  }

  private static Stance.Judgement judgement(List<Judged> authors, List<Leaning> windows) {
    Sides sides = new Sides();
    authors.forEach(one -> sides.add(one.leaning(), one.weight()));
    windows.forEach(window -> sides.add(window, 1));
    Stance.Label label = sides.label();
    return new Stance.Judgement(
        label, sides.confidence(), Stance.Decider.MODEL, evidence(authors, label), NAME, null);
  }

  /**
   * The clearest sentences in the order of the text; of the label's side first where it has one.
   */
  private static List<Stance.Evidence> evidence(List<Judged> authors, Stance.Label label) {
    return authors.stream()
        .filter(one -> one.leaning().takesSide())
        .sorted(
            Comparator.comparing((Judged one) -> one.leaning().label() != label)
                .thenComparingDouble(one -> -one.leaning().chance() * one.weight()))
        .limit(MOST_EVIDENCE)
        .sorted(Comparator.comparingInt(one -> one.near().passage().span().start()))
        .map(
            one ->
                new Stance.Evidence(
                    one.near().passage().words(),
                    one.near().passage().span(),
                    one.leaning().label()))
        .toList();
  }

  private static List<Stance.Said> said(List<Judged> judged) {
    Stream<Judged> others = judged.stream().filter(one -> !one.isAuthors());
    return others
        .filter(one -> one.leaning().takesSide())
        .limit(MOST_SAID)
        .map(
            one ->
                new Stance.Said(
                    one.near().passage().words(),
                    one.near().passage().span(),
                    one.leaning().label(),
                    one.near().passage().speaker()))
        .toList();
  }
}
