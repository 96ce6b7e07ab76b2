package org.parley.search;

import java.util.Locale;

/** How long a line of a table over time is. */
public enum TimeUnit {
  YEAR,
  MONTH,
  DAY;

  /** The word for it in JSON and in keys of the interface. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
