package org.parley.analyse.stance;

/**
 * Numbers that were chosen on labelled data (the development sets; {@code bin/evaluate stance}
 * shows what they give), none of them on the articles that Parley is tested with.
 */
final class Calibration {
  /** Cools the model's chances to what they are worth. */
  static final double TEMPERATURE = 1.0;

  /** A short text is decided from this chance on. */
  static final double DECIDES_PASSAGE = 0.5;

  /** An article is decided from this confidence on. */
  static final double DECIDES_ARTICLE = 0.65;

  private Calibration() {}
}
