package org.parley.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are kept in columns. */
final class Values {
  /** As many as one statement names; each number of them is a statement to be prepared. */
  private static final int CHUNK = 500;

  /** Far beyond any calendar, and still a number of microseconds in 64 bits. */
  private static final long LAST_SECOND = 9_000_000_000_000L;

  private Values() {}

  /** Microseconds since 1970. */
  static long micros(Instant time) {
    long second = Math.max(-LAST_SECOND, Math.min(LAST_SECOND, time.getEpochSecond()));
    return second * 1_000_000 + time.getNano() / 1_000;
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** A text without the one character that PostgreSQL has no place for. */
  static String text(String text) {
    return text.replace('\0', '\uFFFD');
  }

  static @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  static Fate.State state(String key) {
    return Fate.State.valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** Lists short enough to be named in one statement. */
  static <T> List<List<T>> chunks(Collection<T> values) {
    List<T> all = List.copyOf(values);
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
    }
    return chunks;
  }
}
