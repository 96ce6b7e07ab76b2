package org.parley.web.page;

import java.util.Optional;

/** How sure a judge is, as words and a percentage. Immutable. */
record Sureness(Texts texts) {
  private static final double FAIRLY = 0.7;

  /** For example {@code fairly sure, 78 %}. */
  String of(double confidence) {
    String words = "stance.sure.barely";
    if (confidence >= 0.9) {
      words = "stance.sure.very";
    } else if (confidence >= FAIRLY) {
      words = "stance.sure.fairly";
    } else if (confidence >= 0.5) {
      words = "stance.sure.little";
    }
    return texts.of("stance.sure", texts.of(words), percent(confidence));
  }

  /** That a judge is not even fairly sure, for lines without room for a number. */
  Optional<String> doubt(double confidence) {
    return confidence >= FAIRLY ? Optional.empty() : Optional.of(texts.of("stance.sure.little"));
  }

  /** Nothing short of certainty is written as such. */
  static long percent(double confidence) {
    long percent = Math.round(confidence * 100);
    return percent == 100 && confidence < 1 ? 99 : percent;
  }
}
