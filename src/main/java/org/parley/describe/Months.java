package org.parley.describe;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months in the languages that commentary is most often written in. */
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "fi", "tr", "ro",
          "hu", "uk", "ru", "id");
  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  /** The number of a month, 1 to 12, by its name or its usual abbreviation. */
  static Optional<Integer> number(String name) {
    return Optional.ofNullable(NUMBERS.get(key(name)));
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
      for (int month = 0; month < 12; month++) {
        numbers.putIfAbsent(key(symbols.getMonths()[month]), month + 1);
        numbers.putIfAbsent(key(symbols.getShortMonths()[month]), month + 1);
      }
    }
    numbers.put("sept", 9);
    numbers.remove("");
    return Map.copyOf(numbers);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
  }
}
