package org.parley.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes the parts of a date, year first, that an item of CSL has. */
final class Dates {
  private Dates() {}

  /** Such as {@code 2025-05}, no more precise than the parts are. */
  static String joined(int[] parts, String between) {
    return Arrays.stream(parts).mapToObj("%02d"::formatted).collect(Collectors.joining(between));
  }
}
