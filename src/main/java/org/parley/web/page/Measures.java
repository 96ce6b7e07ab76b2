package org.parley.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Sizes, durations and moments as people write them; moments in this machine's zone. Immutable. */
record Measures(Texts texts) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final double THOUSAND = 1000;

  /** A size in bytes, for example {@code 3.4 MB}. */
  String size(long bytes) {
    double size = bytes;
    for (String unit : new String[] {"bytes", "kB", "MB"}) {
      if (size < THOUSAND - 0.5) {
        return texts.of("measure." + unit, size);
      }
      size /= THOUSAND;
    }
    return texts.of("measure.GB", size);
  }

  /** About how long, for example {@code 3 minutes}. */
  String duration(long seconds) {
    if (seconds < 90) {
      return texts.of("measure.seconds", Math.max(1, seconds));
    }
    long minutes = Math.round(seconds / 60.0);
    return minutes < 90
        ? texts.of("measure.minutes", minutes)
        : texts.of("measure.hours", minutes / 60, minutes % 60);
  }

  /** A day, for example {@code 21 May 2025}. */
  String day(Instant moment) {
    return texts.date(local(moment).toLocalDate().toString());
  }

  /** A day and a time of day. */
  String moment(Instant moment) {
    return texts.of("measure.moment", day(moment), CLOCK.format(local(moment)));
  }

  private static ZonedDateTime local(Instant moment) {
    return moment.atZone(ZoneId.systemDefault());
  }
}
