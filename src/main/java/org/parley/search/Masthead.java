package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article.
 *
 * @param authors empty if unknown
 * @param outlet null if unknown
 * @param published an ISO date of the precision known; null if unknown
 * @param url null if unknown
 * @param recordId what the list of records that it stands in calls it; null if it stands in none
 */
public record Masthead(
    Title title,
    List<String> authors,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url,
    @Nullable String recordId) {
  /**
   * What an article is called.
   *
   * @param text the title, or the opening words of an article that has none
   * @param given whether the article has a title
   */
  public record Title(String text, boolean given) {}

  public Masthead {
    authors = List.copyOf(authors);
  }
}
