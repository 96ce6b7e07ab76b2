package org.parley.extract.record;

import java.io.IOException;
import java.io.Reader;

/** Reads lines that may be too long to keep. Not safe for use by several threads. */
final class Lines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[65_536];
  private final StringBuilder line = new StringBuilder();
  private int at;
  private int end;
  private long number;
  private boolean whole;

  Lines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** Goes on to the next line; false after the last one. */
  boolean next() throws IOException {
    line.setLength(0);
    whole = true;
    number++;
    boolean some = false;
    while (at < end || fill()) {
      some = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(at, stop);
      boolean ended = stop < end;
      at = ended ? stop + 1 : stop;
      if (ended) {
        return true;
      }
    }
    return some;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, reader.read(buffer, 0, buffer.length));
    return end > 0;
  }

  private void keep(int from, int to) {
    whole &= line.length() + to - from <= longest;
    if (whole) {
      int skipped =
          number == 1 && line.isEmpty() && to > from && buffer[from] == BYTE_ORDER_MARK ? 1 : 0;
      line.append(buffer, from + skipped, to - from - skipped);
    }
  }

  /** From 1. */
  long number() {
    return number;
  }

  boolean isWhole() {
    return whole;
  }

  boolean isBlank() {
    return whole && line.chars().allMatch(Character::isWhitespace);
  }

  String line() {
    return line.toString();
  }
}
