package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article.
 *
 * @param title never blank
 * @param authors empty if unknown
 * @param outlet null if unknown
 * @param published an ISO date of the precision known; null if unknown
 * @param url null if unknown
 */
public record Masthead(
    String title,
    List<String> authors,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url) {
  public Masthead {
    authors = List.copyOf(authors);
  }
}
