package org.parley.analyse.quotes.speakers;

import java.util.HashMap;
import java.util.Map;

/** Which pronoun a person takes, as far as a title or a first name tells. */
enum Gender {
  HE,
  SHE,
  UNKNOWN;

  private static final Map<String, Gender> WORDS = read();

  /** What a title, a first name, or the pronoun itself tells; in small letters. */
  static Gender of(String word) {
    return WORDS.getOrDefault(word, UNKNOWN);
  }

  /** Whether both can be said of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> words = new HashMap<>();
    for (String line : Resources.lines("first-names.txt")) {
      Gender gender = line.startsWith("he:") ? HE : SHE;
      for (String name : line.substring(line.indexOf(' ') + 1).split(" ", -1)) {
        words.put(name, gender);
      }
    }
    for (String word : new String[] {"he", "mr.", "mr", "sir", "lord", "king"}) {
      words.put(word, HE);
    }
    for (String word : new String[] {"she", "mrs.", "mrs", "ms.", "ms", "lady", "queen", "miss"}) {
      words.put(word, SHE);
    }
    return Map.copyOf(words);
  }
}
