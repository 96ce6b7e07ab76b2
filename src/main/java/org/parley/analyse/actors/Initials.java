package org.parley.analyse.actors;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares acronyms with the first letters of names. */
final class Initials {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "and", "the", "for", "in", "on", "to");
  private static final Set<String> COUNTRIES = Set.of("US", "U.S.");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

  /** Fewer letters fit too many names. */
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){3,7}");

  private Initials() {}

  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /** Whether an acronym is made of a name's first letters, with or without its small words. */
  static boolean are(String acronym, String name) {
    String letters = acronym.replace(".", "");
    return letters.equals(of(name, false)) || letters.equals(of(name, true));
  }

  private static String of(String name, boolean withSmall) {
    StringBuilder initials = new StringBuilder();
    for (String word : BETWEEN.split(name, -1)) {
      boolean small = SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
      if (!word.isEmpty()
          && Character.isLetter(word.charAt(0))
          && (withSmall || !small)
          && !(initials.isEmpty() && COUNTRIES.contains(word))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }
}
