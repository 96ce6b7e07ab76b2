package org.parley.analyse.actors;

import java.util.List;
import java.util.Set;

/**
 * Somebody whom an article names in full.
 *
 * @param name the name to show
 * @param words the words of the name's key, without additions such as "Jr"
 * @param firstAt where the article first does so
 */
record Person(String name, List<String> words, int firstAt) {
  private static final Set<String> ADDITIONS = Set.of("jr", "sr", "ii", "iii", "junior", "senior");

  Person {
    words = List.copyOf(words);
  }

  static List<String> withoutAdditions(List<String> words) {
    return words.stream().filter(word -> !ADDITIONS.contains(word)).toList();
  }

  /** Whether these are the last words of the name, but not all of it. */
  boolean hasSurname(List<String> last) {
    return last.size() < words.size()
        && words.subList(words.size() - last.size(), words.size()).equals(last);
  }

  /** Whether this one word begins the name. */
  boolean hasGivenName(List<String> first) {
    return first.size() == 1 && words.size() > 1 && words.get(0).equals(first.get(0));
  }

  /**
   * Whether another full name is one for the same person within one article: the same but for
   * middle names, or for a given name cut to its initial.
   */
  boolean mayBe(List<String> other) {
    if (words.size() < 2
        || other.size() < 2
        || !words.get(words.size() - 1).equals(other.get(other.size() - 1))) {
      return false;
    }
    String one = words.get(0);
    String two = other.get(0);
    boolean sameGiven =
        one.equals(two)
            || (one.length() == 1 && two.startsWith(one))
            || (two.length() == 1 && one.startsWith(two));
    return sameGiven
        && middleAgrees(words.subList(1, words.size() - 1), other.subList(1, other.size() - 1));
  }

  private static boolean middleAgrees(List<String> one, List<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return true;
    }
    if (one.size() != two.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).startsWith(two.get(i)) && !two.get(i).startsWith(one.get(i))) {
        return false;
      }
    }
    return true;
  }
}
