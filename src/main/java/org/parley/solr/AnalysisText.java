package org.parley.solr;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes an analyzer as one line, the same from schema.xml and from Solr's schema API. */
final class AnalysisText {
  private AnalysisText() {}

  /**
   * One line.
   *
   * @param use {@code index}, {@code query} or {@code all}
   * @param steps the attributes of char filters, tokenizer and filters in their order
   */
  static String analyzer(String use, List<? extends Map<String, ?>> steps) {
    return steps.stream().map(AnalysisText::step).collect(Collectors.joining(" ", use + "(", ")"));
  }

  private static String step(Map<String, ?> attributes) {
    return new TreeMap<>(attributes).toString();
  }
}
