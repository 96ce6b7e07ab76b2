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
 * @param folding what becomes of several prints of one piece
 */
public record View(@Nullable Sort sort, int page, int size, Folding folding) {
  public static final List<Integer> SIZES = List.of(10, 20, 50, 100);
  public static final View FIRST_PAGE = new View(null, 1, 10, Folding.FOLD);

  public View {
    if (page < 1 || !SIZES.contains(size)) {
      throw new IllegalArgumentException("page " + page + " of " + size);
    }
  }

  public View withPage(int other) {
    return new View(sort, other, size, folding);
  }

  View withSort(@Nullable Sort other) {
    return new View(other, page, size, folding);
  }

  View withSize(int other) {
    return new View(sort, page, other, folding);
  }

  View withFolding(Folding other) {
    return new View(sort, page, size, other);
  }
}
