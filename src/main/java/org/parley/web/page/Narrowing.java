package org.parley.web.page;

import org.parley.search.Query;

/** Adds words to a query so that it finds fewer articles. */
final class Narrowing {
  private Narrowing() {}

  /**
   * The query with a word or a phrase that every article must have too. A query for any of its
   * words becomes one for any of them and the new one, which is said in the query itself.
   */
  static Query to(Query query, String term) {
    String added = term.matches("[\\p{L}\\p{M}]+") ? term : '"' + term + '"';
    if (query.isEmpty()) {
      return query.withWords(added);
    } else if (query.match() == Query.Match.ALL) {
      return query.withWords(closed(query.words()) + " " + added);
    }
    String any = String.join(" OR ", query.words().split("\\s+", -1));
    boolean plain = query.words().matches("[\\p{L}\\p{M}\\p{N}\\s]+");
    return plain
        ? query.withMatch(Query.Match.ALL).withWords("(" + any + ") " + added)
        : query.withMatch(Query.Match.ALL).withWords(closed(query.words()) + " " + added);
  }

  /** A phrase that nobody ended ends here. */
  private static String closed(String words) {
    long marks = words.chars().filter(character -> character == '"').count();
    return marks % 2 == 0 ? words : words + '"';
  }
}
