package org.parley.extract;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text. Safe for use by several threads. */
final class LanguageGuess {
  private static final int SHORTEST = 80;
  private static final int ENOUGH = 20_000;
  private static final float SURE = 0.9f;

  private @Nullable LanguageDetector models;

  /** The ISO 639-1 code; null if the text is too short or the detector unsure. */
  synchronized @Nullable String of(String text) {
    if (text.length() < SHORTEST) {
      return null;
    }
    if (models == null) {
      models = new OptimaizeLangDetector().loadModels();
    }
    models.reset();
    models.addText(text.substring(0, Math.min(text.length(), ENOUGH)));
    LanguageResult best = models.detect();
    models.reset();
    if (best.isUnknown() || best.getRawScore() < SURE || best.getLanguage().length() < 2) {
      return null;
    }
    return best.getLanguage().substring(0, 2);
  }
}
