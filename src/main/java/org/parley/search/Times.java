package org.parley.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.domain.PublicationDate;

/**
 * Chooses how long the lines of a table over time are. Time has no gaps: a year, month or day
 * without articles has a line too.
 *
 * @param years how many articles are of each year
 * @param months how many are of each month, where that is known
 * @param days how many have a day
 */
record Times(SortedMap<String, Long> years, SortedMap<String, Long> months, long days) {
  /** More months than these are told by year. */
  private static final int MOST_MONTHS = 60;

  /** No more months than these are told by day. */
  private static final int MONTHS_OF_DAYS = 2;

  /** More years than these are told without the empty ones. */
  private static final int MOST_YEARS = 120;

  Times(Map<String, Long> years, Map<String, Long> months, long days) {
    this(new TreeMap<>(years), new TreeMap<>(months), days);
  }

  /**
   * The lines from the first to the last.
   *
   * @param undated how many articles have no date at all
   */
  List<Part> parts(long undated) {
    List<Part> parts = new ArrayList<>();
    TimeUnit unit = unit();
    lines(unit).stream()
        .flatMap(iso -> PublicationDate.parse(iso).stream())
        .forEach(date -> parts.add(new Part.Time(date)));
    if (precise(unit) < sum(years)) {
      parts.add(new Part.Loose(unit));
    }
    if (undated > 0) {
      parts.add(new Part.Undated());
    }
    return parts;
  }

  private TimeUnit unit() {
    if (months.isEmpty()
        || (spanOfYears() - 1) * 12 > MOST_MONTHS
        || spanOfMonths() > MOST_MONTHS) {
      return TimeUnit.YEAR;
    }
    boolean tellsDays = days * 2 > sum(months);
    return tellsDays && spanOfMonths() <= MONTHS_OF_DAYS ? TimeUnit.DAY : TimeUnit.MONTH;
  }

  private long precise(TimeUnit unit) {
    return switch (unit) {
      case YEAR -> sum(years);
      case MONTH -> sum(months);
      case DAY -> days;
    };
  }

  private List<String> lines(TimeUnit unit) {
    return switch (unit) {
      case YEAR -> spanOfYears() > MOST_YEARS ? List.copyOf(years.keySet()) : everyYear();
      case MONTH -> everyMonth();
      case DAY -> everyDay();
    };
  }

  private List<String> everyYear() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < spanOfYears(); i++) {
      all.add("%04d".formatted(Integer.parseInt(years.firstKey()) + i));
    }
    return all;
  }

  private List<String> everyMonth() {
    YearMonth first = YearMonth.parse(months.firstKey());
    List<String> all = new ArrayList<>();
    for (int i = 0; i < spanOfMonths(); i++) {
      all.add(first.plusMonths(i).toString());
    }
    return all;
  }

  private List<String> everyDay() {
    LocalDate first = YearMonth.parse(months.firstKey()).atDay(1);
    LocalDate end = YearMonth.parse(months.lastKey()).plusMonths(1).atDay(1);
    return first.datesUntil(end).map(LocalDate::toString).toList();
  }

  private int spanOfYears() {
    return years.isEmpty()
        ? 0
        : Integer.parseInt(years.lastKey()) - Integer.parseInt(years.firstKey()) + 1;
  }

  private int spanOfMonths() {
    YearMonth first = YearMonth.parse(months.firstKey());
    YearMonth last = YearMonth.parse(months.lastKey());
    return (last.getYear() - first.getYear()) * 12
        + last.getMonthValue()
        - first.getMonthValue()
        + 1;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
