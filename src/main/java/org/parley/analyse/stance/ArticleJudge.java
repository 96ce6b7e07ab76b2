package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.domain.Stance;

/**
 * Puts together what the model makes of an article's sentences. Each that leans clearly counts by
 * its side, from -1 to 1; others' words do not count. An article that consists of others' words to
 * a large part is a report and gets no side. Immutable and safe for use by several threads.
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

  /** A sentence with what the model, or a person, makes of it. */
  private record Judged(Passage passage, Leaning leaning) {
    /** Whether it leans clearly enough to be put on the scales. */
    boolean counts() {
      return leaning.takesSide() && leaning.chance() >= Calibration.COUNTS;
    }
  }

  /** What the article says for itself, and what others say in it. */
  record Opinion(Stance.Judgement judgement, List<Stance.Said> said) {}

  /**
   * Judges an article that touches the proposition.
   *
   * @param passages all its sentences
   * @param near those that bear on the proposition
   */
  Opinion judge(List<Passage> passages, List<Bearing.Near> near) {
    List<Passage> bearing = near.stream().map(Bearing.Near::passage).toList();
    List<Leaning> leanings = reader.read(bearing.stream().map(Passage::words).toList());
    List<Judged> counted = new ArrayList<>();
    for (int i = 0; i < bearing.size(); i++) {
      Lesson word = settled.get(bearing.get(i).words());
      Judged judged = new Judged(bearing.get(i), word == null ? leanings.get(i) : word.leaning());
      if (judged.counts()) {
        counted.add(judged);
      }
    }
    long others = passages.stream().filter(one -> !one.isAuthors()).count();
    boolean isReport = others > Calibration.REPORT * passages.size();
    List<Judged> authors = counted.stream().filter(one -> one.passage().isAuthors()).toList();
    return new Opinion(judgement(authors, isReport), said(counted));
  }

  private static Stance.Judgement judgement(List<Judged> authors, boolean isReport) {
    Sides sides = new Sides();
    authors.forEach(one -> sides.add(one.leaning()));
    Stance.Label label = isReport ? Stance.Label.UNCLEAR : sides.label();
    return new Stance.Judgement(
        label,
        Calibration.rounded(Calibration.confidence(isReport ? 0 : sides.balance())),
        Stance.Decider.MODEL,
        evidence(authors, label),
        NAME,
        null);
  }

  /** The clearest sentences, those of the label's side first, in the order of the text. */
  private static List<Stance.Evidence> evidence(List<Judged> authors, Stance.Label label) {
    return authors.stream()
        .sorted(
            Comparator.comparing((Judged one) -> one.leaning().label() != label)
                .thenComparingDouble(one -> -one.leaning().chance()))
        .limit(MOST_EVIDENCE)
        .sorted(Comparator.comparingInt(one -> one.passage().span().start()))
        .map(
            one ->
                new Stance.Evidence(
                    one.passage().words(), one.passage().span(), one.leaning().label()))
        .toList();
  }

  private static List<Stance.Said> said(List<Judged> counted) {
    return counted.stream()
        .filter(one -> !one.passage().isAuthors())
        .limit(MOST_SAID)
        .map(
            one ->
                new Stance.Said(
                    one.passage().words(),
                    one.passage().span(),
                    one.leaning().label(),
                    one.passage().speaker()))
        .toList();
  }
}
