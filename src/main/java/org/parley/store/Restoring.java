package org.parley.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Puts saved tables of the present schema into a database, within one transaction. */
record Restoring(Handle handle, Dialect dialect, StoredTables saved) {
  /** What people would miss; kept results are nothing without their links. */
  private static final Map<SavedTable, String> MADE_BY_PEOPLE =
      Map.of(
          SavedTable.STANCE_LABELS, "labels",
          SavedTable.KEPT_ARTICLE, "marked articles",
          SavedTable.NOTE, "notes",
          SavedTable.SAVED_SEARCH, "saved searches",
          SavedTable.SHARED_LINK, "short links");

  /** How much people made that is in the database, in words; empty if there is nothing. */
  String made() {
    return SavedTable.of(SavedTable.Part.PEOPLES).stream()
        .filter(table -> MADE_BY_PEOPLE.containsKey(table) && count(table) > 0)
        .map(table -> MADE_BY_PEOPLE.get(table) + ": " + count(table))
        .collect(Collectors.joining(", "));
  }

  private long count(SavedTable table) {
    return handle.createQuery("SELECT count(*) FROM " + table.key()).mapTo(Long.class).one();
  }

  /** Puts in all that has its place here, and notes that the index may be behind. */
  Restored run() {
    checkWhole(saved, SavedTable.keys());
    Map<String, Long> rows = new LinkedHashMap<>();
    boolean ledger = takesLedger();
    empty(SavedTable.of(SavedTable.Part.PEOPLES));
    if (ledger) {
      empty(SavedTable.of(SavedTable.Part.LEDGERS));
    }
    for (String name : saved.names()) {
      SavedTable.Part part = SavedTable.of(name).orElseThrow(() -> unknown(name)).part();
      if (ledger || part != SavedTable.Part.LEDGERS) {
        boolean win = part == SavedTable.Part.GATHERED;
        rows.put(name, RowWriter.copy(saved, name, handle, dialect, win));
      }
    }
    dialect.renumber(handle, "source_file", "id");
    dialect.renumber(handle, "import_run", "number");
    showAnew();
    return new Restored(rows, ledger);
  }

  /** A table that is missing must not be taken for one without rows. */
  static void checkWhole(StoredTables saved, Collection<String> expected) {
    for (String table : expected) {
      if (!saved.names().contains(table)) {
        throw new CannotRestore("the backup misses the table " + table, null);
      }
    }
  }

  private static CannotRestore unknown(String table) {
    return new CannotRestore("the backup has a table that Parley does not know: " + table, null);
  }

  /** Each before those that it refers to. */
  private void empty(List<SavedTable> tables) {
    for (int i = tables.size() - 1; i >= 0; i--) {
      handle.execute("DELETE FROM " + tables.get(i).key());
    }
  }

  /**
   * A ledger tells what the index of its data folder has of the files of one machine. One that is
   * here knows that better; and where none of its files is, it would tell of nothing for ever.
   */
  private boolean takesLedger() {
    if (count(SavedTable.SOURCE_FILE) > 0) {
      return false;
    }
    FirstFile found = new FirstFile();
    saved.rows(SavedTable.SOURCE_FILE.key(), found::see);
    return found.isHere;
  }

  private static final class FirstFile {
    private boolean isHere;

    private void see(ObjectNode row) {
      isHere = isHere || Files.exists(PathText.path(row.path("path").asText()));
    }
  }

  /** Whoever holds labels or marks in memory asks again, and the index gets all of them. */
  private void showAnew() {
    next("stance_labels_revision", "stance_labels");
    next("keeping_revision", "kept_article");
    handle.execute("UPDATE kept_article SET shown = 0");
    handle.execute(
        "INSERT INTO restoration (at, shown) VALUES (?, FALSE)", Values.micros(Instant.now()));
  }

  private void next(String counter, String table) {
    long last = handle.createQuery("SELECT number FROM " + counter).mapTo(Long.class).one();
    long greatest =
        handle
            .createQuery("SELECT coalesce(max(revision), 0) FROM " + table)
            .mapTo(Long.class)
            .one();
    handle.execute("UPDATE " + counter + " SET number = ?", Math.max(last, greatest) + 1);
  }
}
