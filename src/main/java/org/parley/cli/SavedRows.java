package org.parley.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is in a backup, as people and programs are told. */
final class SavedRows {
  /** Tables whose rows people know, and what they call them, one and several. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("stance_labels", "label", "labels"),
          List.of("note", "note", "notes"),
          List.of("kept_article", "marked article", "marked articles"),
          List.of("saved_search", "saved search", "saved searches"),
          List.of("shared_link", "short link", "short links"),
          List.of("judge_answers", "answer of the second judge", "answers of the second judge"),
          List.of("source_file", "file of the ledger", "files of the ledger"));

  private SavedRows() {}

  /** All kinds, also those of which there are none: that is worth knowing. */
  static String inWords(Map<String, Long> rows) {
    return NAMES.stream()
        .filter(names -> rows.containsKey(names.get(0)))
        .map(names -> inWords(rows.getOrDefault(names.get(0), 0L), names))
        .collect(Collectors.joining(", "));
  }

  private static String inWords(long count, List<String> names) {
    return String.format(Locale.ROOT, "%,d %s", count, names.get(count == 1 ? 1 : 2));
  }

  static String inWords(long bytes, double seconds) {
    return String.format(Locale.ROOT, "%,d bytes, %s", bytes, inWords(seconds));
  }

  static String inWords(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }

  static ObjectNode json(ObjectNode json, Map<String, Long> rows, double seconds) {
    ObjectNode counts = json.putObject("rows");
    rows.forEach(counts::put);
    return json.put("seconds", Math.round(seconds * 1000) / 1000.0);
  }
}
