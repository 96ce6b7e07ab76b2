package org.parley.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the counts that a {@link FacetRequest} asked for. An empty index answers without any.
 * (SolrJ's own reader of JSON facets drops the count of missing values.)
 *
 * @param answer the part of Solr's answer named {@code facets}; may be empty
 */
record FacetReader(SearchState state, NamedList<?> answer) {
  /** A histogram of more months than these is one of years. */
  private static final int MOST_MONTHS = 60;

  FacetCounts counts(Facet facet) {
    NamedList<?> found = answer(FacetRequest.valuesOf(facet));
    CountedValues counted = CountedValues.of(counts(found));
    List<String> shown = counted.mostFrequent();
    Set<String> chosen = state.filters().named(facet.key());
    int room = facet.limit() + (int) shown.stream().filter(chosen::contains).count();
    boolean more = shown.size() > room;
    shown = new ArrayList<>(more ? shown.subList(0, room) : shown);
    int i = 0;
    Map<String, Long> ofChosen = new HashMap<>();
    for (String value : chosen) {
      ofChosen.put(value, count(answer(FacetRequest.chosenOf(facet, i++))));
      if (!shown.contains(value)) {
        shown.add(value);
      }
    }
    List<FacetCounts.Value> values = new ArrayList<>();
    for (String value : shown) {
      Long count = ofChosen.containsKey(value) ? ofChosen.get(value) : counted.count(value);
      values.add(value(facet, value, counted.kind(value), count == null ? 0 : count));
    }
    boolean missingSelected = state.filters().missing().contains(facet.key());
    return new FacetCounts(facet, values, missing(found), missingSelected, more);
  }

  /** How many articles were found, with all prints of each piece; 0 if the answer does not say. */
  long prints() {
    return count(answer(FacetRequest.PRINTS));
  }

  DateHistogram published() {
    NamedList<?> months = answer(FacetRequest.datesBy("month"));
    DateHistogram years = histogram("year", answer(FacetRequest.datesBy("year")));
    if (counts(months).size() <= MOST_MONTHS) {
      return histogram("month", months).withUndated(years.missing());
    }
    return years.withCloser(histogram("month", months));
  }

  private static DateHistogram histogram(String unit, NamedList<?> found) {
    List<DateHistogram.Bucket> buckets = new ArrayList<>();
    counts(found).forEach((time, n) -> buckets.add(new DateHistogram.Bucket(time, time, n)));
    return new DateHistogram(unit, buckets, missing(found));
  }

  private FacetCounts.Value value(Facet facet, String value, @Nullable String kind, long count) {
    return new FacetCounts.Value(
        value,
        kind,
        count,
        state.filters().includes(facet.key(), value),
        state.filters().excludes(facet.key(), value));
  }

  static Map<String, Long> counts(NamedList<?> facet) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (facet.get("buckets") instanceof List<?> buckets) {
      for (Object bucket : buckets) {
        NamedList<?> values = (NamedList<?>) bucket;
        counts.put(String.valueOf(values.get("val")), count(values));
      }
    }
    return counts;
  }

  /** Counts by day; Solr gives each day as its first instant. */
  static Map<String, Long> days(NamedList<?> facet) {
    Map<String, Long> days = new LinkedHashMap<>();
    if (facet.get("buckets") instanceof List<?> buckets) {
      for (Object bucket : buckets) {
        NamedList<?> values = (NamedList<?>) bucket;
        Instant day =
            values.get("val") instanceof Date date
                ? date.toInstant()
                : Instant.parse(String.valueOf(values.get("val")));
        days.put(LocalDate.ofInstant(day, ZoneOffset.UTC).toString(), count(values));
      }
    }
    return days;
  }

  static long missing(NamedList<?> facet) {
    return facet.get("missing") instanceof NamedList<?> missing ? count(missing) : 0;
  }

  static long count(NamedList<?> facet) {
    return facet.get("count") instanceof Number count ? count.longValue() : 0;
  }

  private NamedList<?> answer(String name) {
    return answer.get(name) instanceof NamedList<?> facet ? facet : new NamedList<>();
  }
}
