package org.parley.search;

import java.util.List;

/**
 * What sets the articles of a search apart from all others, what stands out most first.
 *
 * @param found how many articles the search finds; every print counts
 * @param all how many there are
 * @param terms words and phrases of the texts
 * @param actors who is named
 */
public record StandingOut(long found, long all, List<Standout> terms, List<Standout> actors) {
  /** Where nothing is searched, or nothing is found. */
  public static final StandingOut NOTHING = new StandingOut(0, 0, List.of(), List.of());

  public StandingOut {
    terms = List.copyOf(terms);
    actors = List.copyOf(actors);
  }

  /** Whether nothing stands out. */
  public boolean isEmpty() {
    return terms.isEmpty() && actors.isEmpty();
  }

  /**
   * A word, a phrase or a name.
   *
   * @param text as articles most often write it
   * @param found in how many articles of the search it is
   * @param all in how many of all
   */
  public record Standout(String text, long found, long all) {
    /** Whether it is of several words. */
    public boolean isPhrase() {
      return text.indexOf(' ') >= 0;
    }
  }
}
