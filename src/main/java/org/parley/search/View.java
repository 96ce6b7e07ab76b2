package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the results is looked at, and in which order.
 *
 * @param sort null for the order that is usual: by relevance where words are searched, else newest
 *     first
 * @param page from 1
 * @param size results a page, one of {@link #SIZES}
 */
public record View(@Nullable Sort sort, int page, int size) {
  public static final List<Integer> SIZES = List.of(10, 20, 50, 100);
  public static final View FIRST_PAGE = new View(null, 1, 10);

  public View {
    if (page < 1 || !SIZES.contains(size)) {
      throw new IllegalArgumentException("page " + page + " of " + size);
    }
  }

  public View withPage(int other) {
    return new View(sort, other, size);
  }
}
