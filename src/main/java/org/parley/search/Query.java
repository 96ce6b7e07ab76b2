package org.parley.search;

import java.util.Locale;

/**
 * What is searched for.
 *
 * @param words as typed, trimmed; empty to see everything
 * @param match whether an article must hold all the words or any of them
 * @param mode what it means to match
 */
public record Query(String words, Match match, Mode mode) {
  public static final Query EVERYTHING = new Query("", Match.ALL, Mode.WORDS);

  /** How words are joined where the reader does not say. */
  public enum Match {
    ALL,
    ANY;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is compared. */
  public enum Mode {
    WORDS,
    MEANING,
    BOTH;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Query {
    words = words.strip();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  public Query withWords(String other) {
    return new Query(other, match, mode);
  }

  public Query withMatch(Match other) {
    return new Query(words, other, mode);
  }
}
