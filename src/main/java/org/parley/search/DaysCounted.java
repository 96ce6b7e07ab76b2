package org.parley.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;
import org.parley.domain.PublicationDate;
import org.parley.solr.SolrConnection;

/** Counts the days of a stretch of time that is short enough to be shown by the day. */
record DaysCounted(SolrConnection solr, SearchState state, Facets facets) {
  /** More days than in two months cannot be told apart. */
  private static final int MOST_DAYS = 62;

  private record Stretch(LocalDate first, LocalDate last) {
    boolean isShort() {
      return ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
    }
  }

  /** The histogram, with one by the day where all of it, or what was chosen, is short enough. */
  DateHistogram beside(DateHistogram histogram, AskedQuery query) {
    return whole(histogram)
        .filter(Stretch::isShort)
        .or(() -> chosen().filter(Stretch::isShort))
        .map(stretch -> histogram.withCloser(days(stretch, query)))
        .orElse(histogram);
  }

  private static Optional<Stretch> whole(DateHistogram histogram) {
    List<DateHistogram.Bucket> buckets = histogram.buckets();
    if (!histogram.unit().equals("month") || buckets.isEmpty()) {
      return Optional.empty();
    }
    return stretch(
        PublicationDate.parse(buckets.get(0).from()),
        PublicationDate.parse(buckets.get(buckets.size() - 1).to()));
  }

  private Optional<Stretch> chosen() {
    DateRange range = state.filters().published();
    return stretch(range.from(), range.to());
  }

  private static Optional<Stretch> stretch(
      Optional<PublicationDate> from, Optional<PublicationDate> to) {
    return from.flatMap(first -> to.map(last -> new Stretch(first.first(), last.last())));
  }

  private DateHistogram days(Stretch stretch, AskedQuery query) {
    @Nullable Object answer =
        solr.query(SearchRequest.ofDays(state, facets, query, stretch.first(), stretch.last()))
            .getResponse()
            .get("facets");
    List<DateHistogram.Bucket> buckets = new ArrayList<>();
    if (answer instanceof NamedList<?> counts
        && counts.get(FacetRequest.datesBy("day")) instanceof NamedList<?> days) {
      FacetReader.days(days)
          .forEach((day, count) -> buckets.add(new DateHistogram.Bucket(day, day, count)));
    }
    return new DateHistogram("day", buckets, 0);
  }
}
