package org.parley.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Searching for letters in names whatever their case, in any script. The databases fold the case of
 * English letters only, or as the server's language happens to be; so the pattern names both forms
 * of each letter.
 */
final class Letters {
  private Letters() {}

  /**
   * The pattern of a text: a letter with two forms becomes both in square brackets.
   *
   * @param escape what spells a character that has but one form
   */
  static String anyCase(String text, UnaryOperator<String> escape) {
    StringBuilder pattern = new StringBuilder();
    text.codePoints().forEach(character -> append(character, escape, pattern));
    return pattern.toString();
  }

  private static void append(int character, UnaryOperator<String> escape, StringBuilder pattern) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(Character.toString(Character.toLowerCase(character)));
    forms.add(Character.toString(Character.toUpperCase(character)));
    forms.add(Character.toString(character));
    if (forms.size() == 1) {
      pattern.append(escape.apply(Character.toString(character)));
    } else {
      pattern.append('[').append(String.join("", forms)).append(']');
    }
  }
}
