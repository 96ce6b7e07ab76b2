package org.parley.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares names of authors: without case, punctuation, titles before and degrees or positions
 * behind a name.
 */
final class Names {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,\\s*(?:and\\s|&)|,|;|\\||&|\\sand\\s|\\n)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEAD =
      Pattern.compile("^\\s*(?:written\\s+)?by:?\\s+|^(?:par|von)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("^(?:dr|prof|professor|mr|mrs|ms|sir)\\.?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEGREE =
      Pattern.compile(
          "^(?:ph\\.?\\s?d|m\\.?\\s?d|m\\.?\\s?s|m\\.?\\s?a|b\\.?\\s?a|b\\.?\\s?s|r\\.?\\s?n|r\\.?\\s?d|mph|mba|"
              + "fand|ldn|cfp|cpa|cepf|esq|jr|sr|dds|dmd|facs|faclm|foma|dabom|rdn|cscs|np|lcsw|dvm)[.®]*(?:\\s.*)?$|.*\\b(?:director|representative|dietitian|manager|specialist|expert)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private Names() {}

  /** The names in one line of authors; degrees and the like are not names. */
  static List<String> split(String line) {
    return Stream.of(BETWEEN.split(LEAD.matcher(line).replaceFirst("")))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !DEGREE.matcher(name).matches())
        .toList();
  }

  /** Whether both lists name the same people, in any order. */
  static boolean same(List<String> one, List<String> other) {
    return folded(one).equals(folded(other));
  }

  private static Set<String> folded(List<String> names) {
    Set<String> folded = new TreeSet<>();
    for (String name : names) {
      for (String part : split(name)) {
        String plain = TITLE.matcher(part).replaceFirst("");
        folded.add(plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
      }
    }
    return folded;
  }
}
