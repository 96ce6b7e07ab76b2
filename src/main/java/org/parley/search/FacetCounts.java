package org.parley.search;

import java.util.List;

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

  /** One value and how many articles have it when the facet's own filter is left out. */
  public record Value(String value, long count, boolean selected, boolean excluded) {}

  /** Whether there is nothing to choose. */
  public boolean isEmpty() {
    return values.isEmpty() && missing == 0 && !missingSelected;
  }
}
