package org.parley.analyse.actors;

import java.util.Set;
import org.parley.analyse.names.ResourceLines;

/**
 * Words that a recogniser takes for names and that are none by themselves, from {@code
 * no-names.txt}. Safe for use by several threads.
 */
final class NoNames {
  private static final String FILE = "no-names.txt";
  private static final Set<String> WORDS = Set.copyOf(ResourceLines.of(NoNames.class, FILE));

  private NoNames() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
