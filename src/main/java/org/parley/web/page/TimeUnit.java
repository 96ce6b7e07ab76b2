package org.parley.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.domain.PublicationDate;

/**
 * How long a bar is: a day, or so many months. Times are numbered, days from 1970 on and months
 * from the year 0 on.
 *
 * @param months 0 for a day
 */
record TimeUnit(int months) {
  static final TimeUnit DAY = new TimeUnit(0);

  /** From a month to a century. */
  static final List<TimeUnit> LONGER =
      List.of(new TimeUnit(1), new TimeUnit(12), new TimeUnit(120), new TimeUnit(1200));

  /** The number of the bar's beginning for a date that lies in it. */
  int floor(LocalDate date) {
    if (months == 0) {
      return (int) date.toEpochDay();
    }
    int month = date.getYear() * 12 + date.getMonthValue() - 1;
    return month - Math.floorMod(month, months);
  }

  /** The number of the next bar. */
  int after(int at) {
    return at + Math.max(1, months);
  }

  LocalDate first(int at) {
    return months == 0
        ? LocalDate.ofEpochDay(at)
        : LocalDate.of(Math.floorDiv(at, 12), Math.floorMod(at, 12) + 1, 1);
  }

  LocalDate last(int at) {
    return first(after(at)).minusDays(1);
  }

  /** How many bars lie between two dates, both included. */
  long bars(LocalDate first, LocalDate last) {
    return months == 0
        ? ChronoUnit.DAYS.between(first, last) + 1
        : (floor(last) - floor(first)) / months + 1;
  }

  /** The beginning as {@code from} takes it. */
  String from(int at) {
    return spelled(first(at));
  }

  /** The end as {@code to} takes it. */
  String to(int at) {
    return spelled(last(at));
  }

  private String spelled(LocalDate date) {
    return date.toString().substring(0, months == 0 ? 10 : months == 1 ? 7 : 4);
  }

  /** The time in words. */
  String name(Texts texts, int at) {
    String from = texts.date(from(at));
    String to = texts.date(to(at));
    return from.equals(to) ? from : texts.of("dates.between", from, to);
  }

  static LocalDate date(String iso) {
    return PublicationDate.parse(iso).map(PublicationDate::first).orElse(LocalDate.EPOCH);
  }
}
