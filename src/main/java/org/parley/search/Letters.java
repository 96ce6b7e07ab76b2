package org.parley.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parley.solr.Fields;

/** Letters with and without their accents, for Latin script. */
final class Letters {
  private static final int FIRST = 0x00C0;
  private static final int LAST = 0x1EFF;

  /** What comes before the kind of a value. */
  private static final String OF_VALUE = "[^" + Fields.KIND_MARK + "]*";

  /** Letters with accents by the bare letter, in lower case. */
  private static final Map<Character, String> ACCENTED = accented();

  private Letters() {}

  /**
   * A regular expression for values that have these letters in them; typed without an accent, a
   * letter finds those with one. A kind behind the value is no part of it.
   */
  static String pattern(String find) {
    StringBuilder pattern = new StringBuilder("(?iu)" + OF_VALUE);
    for (int i = 0; i < find.length(); i++) {
      char letter = find.charAt(i);
      String accented = ACCENTED.get(Character.toLowerCase(letter));
      if (accented != null) {
        pattern.append('[').append(letter).append(accented).append(']');
      } else {
        pattern.append(Pattern.quote(String.valueOf(letter)));
      }
    }
    return pattern.append(OF_VALUE + "(" + Fields.KIND_MARK + ".*)?").toString();
  }

  private static Map<Character, String> accented() {
    Map<Character, String> accented = new TreeMap<>();
    for (char letter = FIRST; letter <= LAST; letter++) {
      char bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
      if (bare >= 'a' && bare <= 'z') {
        accented.merge(bare, String.valueOf(letter), String::concat);
      }
    }
    Map.of('o', "ø", 'l', "ł", 'd', "đ", 'i', "ı")
        .forEach((bare, letter) -> accented.merge(bare, letter, String::concat));
    return accented;
  }
}
