package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A facet under a search: its most frequent values, and those the reader chose even if nothing has
 * them.
 *
 * @param missing how many articles have no value
 * @param missingSelected whether the reader chose those
 * @param more whether there are values that the list leaves out
 */
public record FacetCounts(
    Facet facet, List<Value> values, long missing, boolean missingSelected, boolean more) {
  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * One value and how many articles have it when the facet's own filter is left out.
   *
   * @param kind what the value is, for example {@code person}; null where values are of no kind, or
   *     nothing was found that has it
   */
  public record Value(
      String value, @Nullable String kind, long count, boolean selected, boolean excluded) {
    /** A value of no kind. */
    public Value(String value, long count, boolean selected, boolean excluded) {
      this(value, null, count, selected, excluded);
    }
  }

  /** Whether there is nothing to choose. */
  public boolean isEmpty() {
    return values.isEmpty() && missing == 0 && !missingSelected;
  }
}
