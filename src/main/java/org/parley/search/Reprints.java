package org.parley.search;

import java.util.List;

/**
 * The other prints of a piece.
 *
 * @param count how many there are
 * @param shown the first of them, those published first before others
 */
public record Reprints(long count, List<Reprint> shown) {
  /** How many a result shows. */
  static final int MOST = 10;

  /** For a piece that was printed once. */
  public static final Reprints NONE = new Reprints(0, List.of());

  public Reprints {
    shown = List.copyOf(shown);
  }

  /** How many are not shown. */
  public long rest() {
    return count - shown.size();
  }
}
