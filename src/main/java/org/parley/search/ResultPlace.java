package org.parley.search;

import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/**
 * Where an article stands among the results of a search, as they are now.
 *
 * @param position from 1
 * @param total how many results there are
 * @param shown the result that stands there: the article, or the print of its piece that stands for
 *     it in the list
 * @param previous the result before; null for the first
 * @param next the result after; null for the last
 */
public record ResultPlace(
    long position, long total, ArticleId shown, @Nullable Hit previous, @Nullable Hit next) {

  /** The page of results that a position is on, from 1. */
  public static int page(long position, int size) {
    return (int) ((position - 1) / size) + 1;
  }
}
