package org.parley.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.solr.Fields;

/** Values and how often they were counted; where they are of kinds, each with its most frequent. */
final class CountedValues {
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();

  /** Of a facet's counts as Solr gives them, the most frequent first. */
  static CountedValues of(Map<String, Long> counted) {
    CountedValues values = new CountedValues();
    counted.forEach(values::add);
    return values;
  }

  private void add(String counted, long count) {
    int mark = counted.indexOf(Fields.KIND_MARK);
    String value = mark < 0 ? counted : counted.substring(0, mark);
    counts.merge(value, count, Long::sum);
    if (mark >= 0) {
      kinds.putIfAbsent(value, counted.substring(mark + 1));
    }
  }

  /** In the order in which Solr counted them. */
  List<String> values() {
    return new ArrayList<>(counts.keySet());
  }

  /** The most frequent first, those of two kinds by both; the others in their order. */
  List<String> mostFrequent() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many articles have a value; null if it was not counted. */
  @Nullable Long count(String value) {
    return counts.get(value);
  }

  /** What a value is; null if that is not known. */
  @Nullable String kind(String value) {
    return kinds.get(value);
  }
}
