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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text. Safe for use by several threads, which do not wait for another. */
final class LanguageGuess {
  /** In characters; of less than a sentence one in thirty is told wrong, however sure it seems. */
  private static final int SHORTEST = 40;

  /** In characters; the method for long texts gives up on some sentences, the other on pages. */
  private static final int SHORT = 200;

  /** In characters; more takes time, and changes nothing. */
  private static final int ENOUGH = 3_000;

  /** The share of words below which a text is a table, or a headline in capitals. */
  private static final double PROSE = 0.6;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final double SURE = 0.9;
  private static final double SURE_OF_SHORT = 0.99;

  /** Languages that a sentence of a larger neighbour is easily taken for. */
  private static final Set<String> LOOKALIKES =
      Set.of(
          "af", "an", "ast", "br", "cy", "eu", "ga", "gl", "ht", "is", "ms", "mt", "oc", "so", "sq",
          "sw", "tl");

  /** The ISO 639-1 code; null if the text is too short or the detector unsure. */
  @Nullable String of(String text) {
    if (text.length() < SHORTEST || !isProse(text)) {
      return null;
    }
    return text.length() < SHORT
        ? best(Models.SHORT_TEXTS, text, SURE_OF_SHORT)
        : best(Models.LONG_TEXTS, text.substring(0, Math.min(text.length(), ENOUGH)), SURE);
  }

  /**
   * Whether enough of it is words. Tables of figures and abbreviations look like Swedish or German
   * to the detector, however sure it is.
   */
  private static boolean isProse(String text) {
    int tokens = 0;
    int words = 0;
    for (String token : BLANKS.split(text.substring(0, Math.min(text.length(), ENOUGH)), 0)) {
      long letters = token.codePoints().filter(Character::isLetter).count();
      long digits = token.codePoints().filter(Character::isDigit).count();
      long capitals = token.codePoints().filter(Character::isUpperCase).count();
      tokens += letters + digits > 0 ? 1 : 0;
      words += letters >= 2 && letters > capitals && 3 * digits <= letters ? 1 : 0;
    }
    return words >= PROSE * tokens;
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
