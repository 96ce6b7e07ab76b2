package org.parley.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.parley.store.Imports;

/** How an import stands; {@link #key} is the spelling in JSON. */
public enum ImportState {
  RUNNING,
  /** Its process ended without a word. */
  BROKEN_OFF,
  DONE,
  /** Somebody stopped it. */
  STOPPED,
  FAILED;

  /** A running import is heard of every second or so. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /** How an import stands at a moment. */
  public static ImportState of(Imports.Import one, Instant now) {
    Imports.End end = one.end();
    if (end == null) {
      return one.reported().plus(SILENCE).isBefore(now) ? BROKEN_OFF : RUNNING;
    }
    return switch (end) {
      case DONE -> DONE;
      case STOPPED -> STOPPED;
      case FAILED -> FAILED;
    };
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
