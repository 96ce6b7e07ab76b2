package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.domain.Span;

/** Stretches of text that do not overlap. Not safe for use by several threads. */
final class Overlaps<T> {
  private final TreeMap<Integer, T> byStart = new TreeMap<>();
  private final Function<T, Span> span;

  Overlaps(Function<T, Span> span) {
    this.span = span;
  }

  /** Those that overlap a stretch, in order. */
  List<T> over(Span stretch) {
    List<T> over = new ArrayList<>();
    Map.Entry<Integer, T> before = byStart.lowerEntry(stretch.start());
    if (before != null && span.apply(before.getValue()).end() > stretch.start()) {
      over.add(before.getValue());
    }
    over.addAll(byStart.subMap(stretch.start(), Math.max(stretch.end(), stretch.start())).values());
    return over;
  }

  boolean isFree(Span stretch) {
    return over(stretch).isEmpty();
  }

  void put(T what) {
    byStart.put(span.apply(what).start(), what);
  }

  void remove(T what) {
    byStart.remove(span.apply(what).start());
  }

  List<T> inOrder() {
    return byStart.values().stream()
        .sorted(Comparator.comparingInt(what -> span.apply(what).start()))
        .toList();
  }
}
