package org.parley.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.search.Searches;

/**
 * What the web server asks.
 *
 * @param articleJson the article in the form of the public contract
 * @param books what is written down of files and imports
 * @param corrections what readers say of stances
 * @param sharing what people keep of searches
 * @param judge the second judge of stances, as pages name it; null if there is none
 * @param notebook what readers keep of articles
 * @param originals the files that articles came from
 */
public record Services(
    Searches searches,
    Readiness readiness,
    Function<Article, ObjectNode> articleJson,
    Bookkeeping books,
    Corrections corrections,
    Sharing sharing,
    @Nullable String judge,
    Notebook notebook,
    Originals originals) {
  /** Where readers keep nothing, and the files are not handed out. */
  public Services(
      Searches searches,
      Readiness readiness,
      Function<Article, ObjectNode> articleJson,
      Bookkeeping books,
      Corrections corrections,
      Sharing sharing,
      @Nullable String judge) {
    this(
        searches,
        readiness,
        articleJson,
        books,
        corrections,
        sharing,
        judge,
        Notebook.CLOSED,
        Originals.NONE);
  }
}
