package org.parley.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published, no more precise than the source says: {@code 2025}, {@code
 * 2025-05}, {@code 2025-05-21} or a full ISO 8601 date-time such as {@code
 * 2025-05-21T09:30:00+02:00}.
 *
 * @param iso the date as written in one of these forms
 * @param first the first day it can mean, in the source's own time zone
 * @param last the last day it can mean, in the source's own time zone
 */
public record PublicationDate(String iso, LocalDate first, LocalDate last) {

  /** Reads one of the four forms; empty for anything else, and for years outside 1000 to 9999. */
  public static Optional<PublicationDate> parse(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> {
          Year year = Year.parse(iso);
          yield Optional.of(
              new PublicationDate(iso, year.atDay(1), year.atMonth(12).atEndOfMonth()));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(iso);
          yield Optional.of(new PublicationDate(iso, month.atDay(1), month.atEndOfMonth()));
        }
        case 10 -> {
          LocalDate day = LocalDate.parse(iso);
          yield Optional.of(new PublicationDate(iso, day, day));
        }
        default -> {
          LocalDate day = dayOfDateTime(iso);
          yield Optional.of(new PublicationDate(iso, day, day));
        }
      };
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  public PublicationDate {
    if (first.getYear() < 1000 || first.getYear() > 9999 || last.isBefore(first)) {
      throw new DateTimeException("not a date of publication: " + iso);
    }
  }

  /** The month, {@code 2025-05}; empty where only the year is known. */
  public Optional<String> month() {
    return iso.length() < 7 ? Optional.empty() : Optional.of(YearMonth.from(first).toString());
  }

  /** The time of day as written, midnight where the source gives none. */
  public LocalDateTime start() {
    if (iso.length() <= 10) {
      return first.atStartOfDay();
    }
    try {
      return OffsetDateTime.parse(iso).toLocalDateTime();
    } catch (DateTimeParseException withoutOffset) {
      return LocalDateTime.parse(iso);
    }
  }

  private static LocalDate dayOfDateTime(String iso) {
    try {
      return OffsetDateTime.parse(iso).toLocalDate();
    } catch (DateTimeParseException withoutOffset) {
      return LocalDateTime.parse(iso).toLocalDate();
    }
  }
}
