package org.parley.ingest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A process that imports, as {@code import.lock} names it. */
record Importer(long process, Instant began) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("HH:mm 'on' yyyy-MM-dd", Locale.ROOT);

  String text() {
    return process + " " + began + "\n";
  }

  /** The reverse of {@link #text}; null if it is not whole, as when it is just being written. */
  static @Nullable Importer parse(String text) {
    String[] parts = text.strip().split(" ", -1);
    try {
      return parts.length == 2
          ? new Importer(Long.parseLong(parts[0]), Instant.parse(parts[1]))
          : null;
    } catch (NumberFormatException | DateTimeParseException notWhole) {
      return null;
    }
  }

  /** What a person is told who has to wait; times are those of the machine's time zone. */
  static String waitingFor(@Nullable Importer importer) {
    if (importer == null) {
      return "waiting for another import";
    }
    ZonedDateTime began = importer.began().atZone(ZoneId.systemDefault());
    boolean today = began.toLocalDate().equals(ZonedDateTime.now(began.getZone()).toLocalDate());
    return "waiting for the import of process %d, which began %s"
        .formatted(importer.process(), began.format(today ? TIME : DAY));
  }
}
