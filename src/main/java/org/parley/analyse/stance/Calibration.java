package org.parley.analyse.stance;

/**
 * Numbers that were chosen on labelled data: for short texts on the development sets, for articles
 * on 108 that are kept for this ({@code abp-stances-dev.tsv}, {@code abp-stances-dev-2.tsv}), none
 * of them on the articles that Parley is measured with in the end. {@code bin/evaluate stance}
 * shows what they give.
 */
final class Calibration {
  /** Cools the model's chances to what they are worth. */
  private static final double TEMPERATURE = 1.1;

  /**
   * Makes up for the model's leaning to the friendlier side. Where the opposite of a statement is
   * read too the leaning cancels by itself.
   */
  private static final double FOR_OPPOSES = 0.4;

  /** A short text is decided from this chance on. */
  static final double DECIDES_PASSAGE = 0.45;

  /** A sentence of an article counts from this chance on. */
  static final double COUNTS = 0.6;

  /** An article is decided if its sentences outweigh each other by this, from 0 to 1. */
  static final double DECIDES_ARTICLE = 0.2;

  /** An article with a larger share of others' sentences is a report: nobody's side is its own. */
  static final double REPORT = 0.2;

  private Calibration() {}

  /** What the model's logits are worth where a statement is read alone. */
  static Leaning leaning(double[] logits) {
    return Leaning.of(new double[] {logits[0] + FOR_OPPOSES, logits[1], logits[2]}, TEMPERATURE);
  }

  /** What they are worth where its opposite is read beside it. */
  static Leaning leaningOfTwo(double[] logits) {
    return Leaning.of(logits, TEMPERATURE);
  }

  /**
   * The chance that the side of an article is right. It grows little with how much its sentences
   * outweigh each other: of the sides given on the development articles 60 % were right, whatever
   * their balance, and most of the others were given to articles that take none.
   *
   * @param balance from 0 to 1
   */
  static double confidence(double balance) {
    return 0.5 + 0.2 * balance;
  }

  /** Four digits are more than these numbers are worth. */
  static double rounded(double confidence) {
    return Math.round(confidence * 10_000) / 10_000.0;
  }
}
