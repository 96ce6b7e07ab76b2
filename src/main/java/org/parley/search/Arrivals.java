package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Moments;

/**
 * What a search finds, by the time when it came.
 *
 * @param total how many articles there are
 * @param articles the last of them, the latest first
 */
public record Arrivals(long total, List<Arrived> articles) {
  public Arrivals {
    articles = List.copyOf(articles);
  }

  /**
   * An article with its moments.
   *
   * @param moments null if the index does not know them
   */
  public record Arrived(Hit hit, @Nullable Moments moments) {}
}
