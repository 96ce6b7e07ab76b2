package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the results lie over time.
 *
 * @param unit {@code month} or {@code year}; {@code day} where it is a closer one
 * @param buckets in time order, without the empty ones
 * @param missing how many articles have no date of that precision
 * @param undated how many of those have no date at all
 * @param closer the same by a finer unit, for a stretch that is short enough: all of the time, or
 *     the dates that the reader chose; null where there is none
 */
public record DateHistogram(
    String unit, List<Bucket> buckets, long missing, long undated, @Nullable DateHistogram closer) {
  public DateHistogram {
    buckets = List.copyOf(buckets);
  }

  /** A histogram without a finer one. */
  public DateHistogram(String unit, List<Bucket> buckets, long missing) {
    this(unit, buckets, missing, null);
  }

  /** A histogram of articles that have such a date or none. */
  public DateHistogram(
      String unit, List<Bucket> buckets, long missing, @Nullable DateHistogram closer) {
    this(unit, buckets, missing, missing, closer);
  }

  DateHistogram withCloser(DateHistogram finer) {
    return new DateHistogram(unit, buckets, missing, undated, finer);
  }

  DateHistogram withUndated(long articles) {
    return new DateHistogram(unit, buckets, missing, articles, closer);
  }

  /** A stretch of time in the form that {@code from} and {@code to} take. */
  public record Bucket(String from, String to, long count) {}
}
