package org.parley.describe;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a line that gives the article's date from a sentence that mentions one. */
final class DateLine {
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)\\b(?:published|posted|first|on|at|date|by|mon|tue|wed|thu|fri|sat|sun|monday|tuesday"
              + "|wednesday|thursday|friday|saturday|sunday|am|pm|gmt|utc|bst|est|edt|cet|pst|et|of)\\b");
  private static final Pattern NUMBERS_AND_MARKS = Pattern.compile("[\\d\\p{P}\\p{S}\\s]+");
  private static final int MOST_OTHER_LETTERS = 12;

  private DateLine() {}

  /** Whether little is left of a line once the date and words such as "published" are gone. */
  static boolean is(String line) {
    String rest = NUMBERS_AND_MARKS.matcher(FILLER.matcher(line).replaceAll("")).replaceAll(" ");
    return rest.strip().length() <= MOST_OTHER_LETTERS
        && !line.toLowerCase(Locale.ROOT).contains("updated");
  }
}
