package org.parley.web.page;

/** How sure a judge is, as words and a percentage. Immutable. */
record Sureness(Texts texts) {
  /** For example {@code fairly sure, 78 %}. */
  String of(double confidence) {
    String words = "stance.sure.barely";
    if (confidence >= 0.9) {
      words = "stance.sure.very";
    } else if (confidence >= 0.7) {
      words = "stance.sure.fairly";
    } else if (confidence >= 0.5) {
      words = "stance.sure.little";
    }
    return texts.of("stance.sure", texts.of(words), percent(confidence));
  }

  /** Nothing short of certainty is written as such. */
  static long percent(double confidence) {
    long percent = Math.round(confidence * 100);
    return percent == 100 && confidence < 1 ? 99 : percent;
  }
}
