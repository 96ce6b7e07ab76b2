package org.parley.web.page;

import java.util.Locale;

/** Lengths as drawings write them. */
final class Percent {
  private Percent() {}

  /** With two digits after a point, whatever the language. */
  static String of(double hundredths) {
    return String.format(Locale.ROOT, "%.2f%%", hundredths);
  }

  /** Rounded, for people. */
  static long share(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }
}
