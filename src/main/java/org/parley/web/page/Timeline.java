package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.domain.PublicationDate;
import org.parley.search.DateHistogram;
import org.parley.search.DateRange;
import org.parley.web.page.DatesView.Bar;
import org.parley.web.page.DatesView.Ends;

/**
 * The dates of the results as bars: months while they fit, then years, then decades, then
 * centuries; without gaps, because time has none. Immutable.
 */
record Timeline(Texts texts, Links links) {
  /** More bars than this cannot be told apart in a sidebar. */
  private static final int MOST_BARS = 36;

  private static final int LEAST_HEIGHT = 4;

  /** The lengths of time that a bar can stand for, in months. */
  private static final List<Integer> STEPS = List.of(1, 12, 120, 1200);

  DatesView view(DateHistogram histogram) {
    DateRange range = links.from().filters().published();
    String from = range.from().map(PublicationDate::iso).orElse("");
    String to = range.to().map(PublicationDate::iso).orElse("");
    String unknown =
        histogram.missing() == 0 ? null : texts.of("dates.unknown", histogram.missing());
    NavigableMap<Integer, Long> counts = counts(histogram);
    if (counts.isEmpty()) {
      return new DatesView(from, to, List.of(), null, unknown);
    }
    Step step = step(histogram, counts);
    return new DatesView(from, to, bars(counts, step), ends(counts, step), unknown);
  }

  /** Articles by their month, counted from the year 0. */
  private static NavigableMap<Integer, Long> counts(DateHistogram histogram) {
    NavigableMap<Integer, Long> counts = new TreeMap<>();
    for (DateHistogram.Bucket bucket : histogram.buckets()) {
      PublicationDate.parse(bucket.from())
          .ifPresent(date -> counts.merge(monthOf(date), bucket.count(), Long::sum));
    }
    return counts;
  }

  private static int monthOf(PublicationDate date) {
    return date.first().getYear() * 12 + date.first().getMonthValue() - 1;
  }

  private static Step step(DateHistogram histogram, NavigableMap<Integer, Long> counts) {
    int least = histogram.unit().equals("month") ? 1 : 12;
    int span = counts.lastKey() - counts.firstKey();
    return STEPS.stream()
        .filter(months -> months >= least && span / months < MOST_BARS)
        .findFirst()
        .map(Step::new)
        .orElse(new Step(1200));
  }

  private List<Bar> bars(NavigableMap<Integer, Long> counts, Step step) {
    Map<Integer, Long> grouped = new TreeMap<>();
    counts.forEach((month, count) -> grouped.merge(step.floor(month), count, Long::sum));
    long most = grouped.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (int at = step.floor(counts.firstKey()); at <= counts.lastKey(); at += step.months()) {
      bars.add(bar(at, step, grouped.getOrDefault(at, 0L), most));
    }
    return bars;
  }

  private Bar bar(int at, Step step, long count, long most) {
    String label = texts.of("dates.bar", step.name(texts, at), count);
    if (count == 0) {
      return new Bar(label, 0, null);
    }
    int height = (int) Math.max(LEAST_HEIGHT, Math.round(100.0 * count / most));
    return new Bar(label, height, narrowed(step.from(at), step.to(at)));
  }

  private String narrowed(String from, String to) {
    Optional<PublicationDate> first = PublicationDate.parse(from);
    Optional<PublicationDate> last = PublicationDate.parse(to);
    return links.to(
        links.from().withFilters(filters -> filters.withPublished(new DateRange(first, last))));
  }

  private Ends ends(NavigableMap<Integer, Long> counts, Step step) {
    String first = step.name(texts, step.floor(counts.firstKey()));
    String last = step.name(texts, step.floor(counts.lastKey()));
    return new Ends(first, last.equals(first) ? "" : last);
  }

  /** How long a bar is, in months. */
  private record Step(int months) {
    int floor(int month) {
      return month - Math.floorMod(month, months);
    }

    String from(int at) {
      return months == 1 ? month(at) : year(at);
    }

    String to(int at) {
      return months == 1 ? month(at) : year(at + months - 1);
    }

    String name(Texts texts, int at) {
      String from = texts.date(from(at));
      String to = texts.date(to(at));
      return from.equals(to) ? from : texts.of("dates.between", from, to);
    }

    private static String month(int at) {
      return "%04d-%02d".formatted(at / 12, at % 12 + 1);
    }

    private static String year(int at) {
      return "%04d".formatted(at / 12);
    }
  }
}
