package org.parley.extract;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text. Safe for use by several threads, which do not wait for another. */
final class LanguageGuess {
  /** In characters; of less than a sentence one in thirty is told wrong, however sure it seems. */
  private static final int SHORTEST = 40;

  /** In characters; the method for long texts gives up on some sentences, the other on pages. */
  private static final int SHORT = 200;

  /** In characters; more takes time, and changes nothing. */
  private static final int ENOUGH = 3_000;

  private static final double SURE = 0.9;
  private static final double SURE_OF_SHORT = 0.99;

  /** Languages that a sentence of a larger neighbour is easily taken for. */
  private static final Set<String> LOOKALIKES =
      Set.of(
          "af", "an", "ast", "br", "cy", "eu", "ga", "gl", "ht", "is", "ms", "mt", "oc", "so", "sq",
          "sw", "tl");

  /** The ISO 639-1 code; null if the text is too short or the detector unsure. */
  @Nullable String of(String text) {
    if (text.length() < SHORTEST) {
      return null;
    }
    return text.length() < SHORT
        ? best(Models.SHORT_TEXTS, text, SURE_OF_SHORT)
        : best(Models.LONG_TEXTS, text.substring(0, Math.min(text.length(), ENOUGH)), SURE);
  }

  /** Chinese counts as one, however it is written. */
  private static @Nullable String best(LanguageDetector models, String text, double sure) {
    Map<String, Double> likely = new HashMap<>();
    for (DetectedLanguage each : models.getProbabilities(text)) {
      likely.merge(each.getLocale().getLanguage(), each.getProbability(), Double::sum);
    }
    return likely.entrySet().stream()
        .filter(each -> each.getValue() >= sure && each.getKey().length() == 2)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Read once, when a text is first looked at; it takes a second. */
  private static final class Models {
    private static final List<LanguageProfile> ALL = read();
    private static final LanguageDetector SHORT_TEXTS =
        builder()
            .shortTextAlgorithm(SHORT)
            .withProfiles(
                ALL.stream()
                    .filter(profile -> !LOOKALIKES.contains(profile.getLocale().getLanguage()))
                    .toList())
            .build();

    /** It samples the text; the seed makes it say the same of the same text. */
    private static final LanguageDetector LONG_TEXTS = builder().seed(1).withProfiles(ALL).build();

    private static LanguageDetectorBuilder builder() {
      return LanguageDetectorBuilder.create(NgramExtractors.standard());
    }

    private static List<LanguageProfile> read() {
      try {
        return new LanguageProfileReader().readAllBuiltIn();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
