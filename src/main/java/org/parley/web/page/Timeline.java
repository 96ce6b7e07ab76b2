package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.domain.PublicationDate;
import org.parley.search.DateHistogram;
import org.parley.search.DateRange;
import org.parley.search.Filters;
import org.parley.search.SearchState;
import org.parley.web.page.DatesView.Bar;
import org.parley.web.page.DatesView.Bars;
import org.parley.web.page.DatesView.Ends;

/**
 * The dates of the results as bars: days where all of them lie in two months, else months while
 * they fit, then years, then decades, then centuries; without gaps, because time has none. They
 * stay as they are when dates are chosen, so that one sees what was chosen of what; what was chosen
 * is shown closer below them. Immutable.
 */
record Timeline(Texts texts, Links links) {
  /** More bars than this cannot be told apart in a sidebar. */
  private static final int MOST_BARS = 36;

  private static final int MOST_DAYS = 62;

  private static final int LEAST_HEIGHT = 4;

  DatesView view(DateHistogram histogram) {
    DateRange range = links.from().filters().published();
    String from = range.from().map(PublicationDate::iso).orElse("");
    String to = range.to().map(PublicationDate::iso).orElse("");
    DatesView.Rest rest = rest(histogram);
    NavigableMap<LocalDate, Long> counts = counts(histogram);
    if (counts.isEmpty()) {
      return new DatesView(from, to, null, null, rest);
    }
    boolean months = histogram.unit().equals("month");
    DateHistogram closer = histogram.closer();
    NavigableMap<LocalDate, Long> finer = closer == null ? new TreeMap<>() : counts(closer);
    LocalDate end = counts.lastKey().plusMonths(1).minusDays(1);
    if (months && !finer.isEmpty() && isShort(counts.firstKey(), end)) {
      return new DatesView(from, to, bars(finer, TimeUnit.DAY), null, rest);
    }
    TimeUnit unit = unit(counts, months);
    return new DatesView(from, to, bars(counts, unit), closer(closer, unit), rest);
  }

  /** What no bar stands for. */
  private DatesView.Rest rest(DateHistogram histogram) {
    long undated = histogram.undated();
    long loose = histogram.missing() - undated;
    SearchState only = links.from().withFilters(Filters::undated);
    return new DatesView.Rest(
        undated == 0 ? null : new Link(texts.of("dates.unknown", undated), links.to(only)),
        only.filters().equals(links.from().filters()),
        loose == 0 ? null : texts.of("amiss.loose", loose));
  }

  private static boolean isShort(LocalDate first, LocalDate last) {
    return TimeUnit.DAY.bars(first, last) <= MOST_DAYS;
  }

  /** What was chosen, where a finer unit tells more of it. */
  private @Nullable Bars closer(@Nullable DateHistogram closer, TimeUnit unit) {
    DateRange range = links.from().filters().published();
    if (closer == null || range.from().isEmpty() || range.to().isEmpty()) {
      return null;
    }
    LocalDate first = range.from().get().first();
    LocalDate last = range.to().get().last();
    NavigableMap<LocalDate, Long> chosen =
        new TreeMap<>(counts(closer).subMap(first, true, last, true));
    TimeUnit finer = closer.unit().equals("day") ? TimeUnit.DAY : unit(chosen, true);
    boolean tells = finer.months() < unit.months() && chosen.size() > 1;
    return tells && finer.bars(first, last) <= MOST_DAYS ? bars(chosen, finer) : null;
  }

  private static NavigableMap<LocalDate, Long> counts(DateHistogram histogram) {
    NavigableMap<LocalDate, Long> counts = new TreeMap<>();
    for (DateHistogram.Bucket bucket : histogram.buckets()) {
      PublicationDate.parse(bucket.from())
          .ifPresent(date -> counts.merge(date.first(), bucket.count(), Long::sum));
    }
    return counts;
  }

  private static TimeUnit unit(NavigableMap<LocalDate, Long> counts, boolean months) {
    return TimeUnit.LONGER.stream()
        .filter(unit -> months || unit.months() > 1)
        .filter(
            unit -> counts.isEmpty() || unit.bars(counts.firstKey(), counts.lastKey()) <= MOST_BARS)
        .findFirst()
        .orElse(TimeUnit.LONGER.get(TimeUnit.LONGER.size() - 1));
  }

  private Bars bars(NavigableMap<LocalDate, Long> counts, TimeUnit unit) {
    NavigableMap<Integer, Long> grouped = new TreeMap<>();
    counts.forEach((date, count) -> grouped.merge(unit.floor(date), count, Long::sum));
    long most = grouped.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (int at = grouped.firstKey(); at <= grouped.lastKey(); at = unit.after(at)) {
      bars.add(bar(at, unit, grouped.getOrDefault(at, 0L), most));
    }
    String first = unit.name(texts, grouped.firstKey());
    String last = unit.name(texts, grouped.lastKey());
    return new Bars(bars, new Ends(first, last.equals(first) ? "" : last));
  }

  private Bar bar(int at, TimeUnit unit, long count, long most) {
    String name = unit.name(texts, at);
    String label = texts.of("dates.bar", name, count);
    DatesView.Time time = new DatesView.Time(unit.from(at), unit.to(at), name);
    boolean chosen = isChosen(unit.first(at), unit.last(at));
    if (count == 0) {
      return new Bar(time, label, 0, null, chosen);
    }
    int height = (int) Math.max(LEAST_HEIGHT, Math.round(100.0 * count / most));
    return new Bar(time, label, height, narrowed(time), chosen);
  }

  /** Whether dates were chosen, and the bar touches them. */
  private boolean isChosen(LocalDate first, LocalDate last) {
    DateRange range = links.from().filters().published();
    return !range.isOpen()
        && range.from().map(from -> !last.isBefore(from.first())).orElse(true)
        && range.to().map(to -> !first.isAfter(to.last())).orElse(true);
  }

  private String narrowed(DatesView.Time time) {
    Optional<PublicationDate> first = PublicationDate.parse(time.from());
    Optional<PublicationDate> last = PublicationDate.parse(time.to());
    return links.to(links.from().withFilters(filters -> filters.dated(new DateRange(first, last))));
  }
}
