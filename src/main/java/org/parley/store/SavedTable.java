package org.parley.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that a backup holds, each after those that it refers to. A table of the schema is
 * either one of these, or left out for a reason in {@link #LEFT_OUT}.
 */
enum SavedTable {
  STANCE_LABELS(Part.PEOPLES),
  KEPT_ARTICLE(Part.PEOPLES),
  NOTE(Part.PEOPLES),
  SAVED_SEARCH(Part.PEOPLES),
  SHARED_RESULTS(Part.PEOPLES),
  SHARED_LINK(Part.PEOPLES),
  ARRIVAL(Part.GATHERED),
  JUDGE_ANSWERS(Part.GATHERED),
  SOURCE_FILE(Part.LEDGERS),
  ENTRY(Part.LEDGERS),
  ARTICLE(Part.LEDGERS),
  LAST_REQUEST(Part.LEDGERS),
  RELEASED(Part.LEDGERS),
  IMPORT_RUN(Part.LEDGERS);

  /** What becomes of the rows of a table where a backup is restored. */
  enum Part {
    /** What people made: the rows take the place of all that were there. */
    PEOPLES,
    /** What is known once and for all: the rows are added, and win over those of the same key. */
    GATHERED,
    /** What became of files here: taken where there is no ledger, and the files are here. */
    LEDGERS
  }

  /** The tables of the schema that no backup holds, and why. */
  static final Map<String, String> LEFT_OUT =
      Map.of(
          "parley_version", "the manifest says it",
          "stance_labels_revision", "each database counts its own, and goes beyond the backup's",
          "keeping_revision", "each database counts its own, and goes beyond the backup's",
          "restoration", "it is about one database and its index");

  private final Part part;

  SavedTable(Part part) {
    this.part = part;
  }

  Part part() {
    return part;
  }

  /** As it is called in the database and in backups. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of this name; empty if there is none, or none that is saved. */
  static Optional<SavedTable> of(String key) {
    return Arrays.stream(values()).filter(table -> table.key().equals(key)).findFirst();
  }

  /** The names of all, in their order. */
  static List<String> keys() {
    return Arrays.stream(values()).map(SavedTable::key).toList();
  }

  static List<SavedTable> of(Part part) {
    return Arrays.stream(values()).filter(table -> table.part() == part).toList();
  }
}
