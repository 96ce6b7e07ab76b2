package org.parley.search;

import java.util.List;

/**
 * How the results lie over time.
 *
 * @param unit {@code month} or {@code year}
 * @param buckets in time order, without the empty ones
 * @param missing how many articles have no date of that precision
 */
public record DateHistogram(String unit, List<Bucket> buckets, long missing) {
  public DateHistogram {
    buckets = List.copyOf(buckets);
  }

  /** A stretch of time in the form that {@code from} and {@code to} take. */
  public record Bucket(String from, String to, long count) {}
}
