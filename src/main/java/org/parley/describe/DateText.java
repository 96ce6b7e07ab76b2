package org.parley.describe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.PublicationDate;

/**
 * Reads the dates that people and programs write, no more precise than they are written. Relative
 * dates ("14 hours ago") and dates that may be read in two ways ("03/04/2025") are none.
 */
final class DateText {
  private static final int EARLIEST = 1800;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:[T ]{1,2}(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})\\s?[/.年]\\s?(\\d{1,2})\\s?[/.月]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-]+(?:of\\s+|de\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\p{L}{3}\\s(\\p{L}{3})\\s(\\d{1,2})\\s\\d{2}:\\d{2}(?::\\d{2})?\\s[\\w+:-]{1,9}\\s(\\d{4})");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{3,12})\\.?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern SHORT_ISO = Pattern.compile("\\s*(\\d{4})(?:-(\\d{2}))?\\s*");
  private static final Pattern COMPACT =
      Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?\\s*");
  private static final Pattern EPOCH = Pattern.compile("\\s*(1\\d{9})(\\d{3})?\\s*");

  private DateText() {}

  /** The first date in a text; empty if there is none between 1800 and {@code latest}. */
  static Optional<PublicationDate> find(String text, LocalDate latest) {
    return iso(text)
        .or(() -> numbers(YEAR_FIRST.matcher(text)))
        .or(() -> named(PROGRAM.matcher(text), 1, 2))
        .or(() -> named(MONTH_DAY_YEAR.matcher(text), 1, 2))
        .or(() -> named(DAY_MONTH_YEAR.matcher(text), 2, 1))
        .or(() -> yearLast(text))
        .or(() -> monthAndYear(text))
        .or(() -> whole(text))
        .flatMap(PublicationDate::parse)
        .filter(date -> date.first().getYear() >= EARLIEST && !date.first().isAfter(latest));
  }

  private static Optional<String> iso(String text) {
    Matcher date = ISO.matcher(text);
    if (!date.find()) {
      return Optional.empty();
    }
    Optional<String> day = day(date.group(1), date.group(2), date.group(3));
    if (date.group(4) == null || day.isEmpty()) {
      return day;
    }
    String seconds = date.group(6) == null ? "00" : date.group(6);
    String time = "T" + date.group(4) + ":" + date.group(5) + ":" + seconds;
    return day.map(it -> it + time + offset(date.group(7)))
        .filter(it -> PublicationDate.parse(it).isPresent())
        .or(() -> day);
  }

  private static String offset(@Nullable String written) {
    if (written == null) {
      return "";
    }
    if (!written.startsWith("+") && !written.startsWith("-")) {
      return "Z";
    }
    return written.length() == 5 ? written.substring(0, 3) + ":" + written.substring(3) : written;
  }

  private static Optional<String> numbers(Matcher date) {
    return date.find() ? day(date.group(1), date.group(2), date.group(3)) : Optional.empty();
  }

  private static Optional<String> named(Matcher date, int month, int day) {
    while (date.find()) {
      Optional<Integer> number = Months.number(date.group(month));
      if (number.isPresent()) {
        return day(date.group(3), number.get().toString(), date.group(day));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> yearLast(String text) {
    Matcher date = YEAR_LAST.matcher(text);
    if (!date.find()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(date.group(1));
    int two = Integer.parseInt(date.group(2));
    if (one > 12 || one == two || text.charAt(date.end(1)) == '.') {
      return day(date.group(3), date.group(2), date.group(1));
    }
    return two > 12 ? day(date.group(3), date.group(1), date.group(2)) : Optional.empty();
  }

  private static Optional<String> monthAndYear(String text) {
    Matcher date = MONTH_YEAR.matcher(text);
    while (date.find()) {
      Optional<Integer> month = Months.number(date.group(1));
      if (month.isPresent()) {
        return Optional.of(YearMonth.of(Integer.parseInt(date.group(2)), month.get()).toString());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> whole(String text) {
    Matcher brief = SHORT_ISO.matcher(text);
    if (brief.matches()) {
      return Optional.of(text.strip());
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      long seconds = Long.parseLong(epoch.group(1));
      return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)).toString());
    }
    return Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
