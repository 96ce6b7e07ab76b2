package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Span;

/** Cuts a text into its lines; empty ones are left out. */
final class Lines {
  private Lines() {}

  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
