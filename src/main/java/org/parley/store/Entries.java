package org.parley.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Entries that are removed and added within one transaction, and what that means for articles. */
final class Entries {
  private static final int BATCH = 1_000;

  private static final String HELD = "SELECT article, state FROM entry WHERE article IS NOT NULL";
  private static final String INSERT =
      "INSERT INTO entry (file, place, suffix, state, article, reason, detail, tries)"
          + " VALUES (:file, :place, :suffix, :state, :article, :reason, :detail, :tries)";

  private final Handle handle;
  private final Holdings holdings;
  private PreparedBatch batch;

  Entries(Handle handle) {
    this.handle = handle;
    this.holdings = new Holdings(handle);
    this.batch = handle.prepareBatch(INSERT);
  }

  void removeAllOf(Collection<Long> files) {
    for (List<Long> some : Values.chunks(files)) {
      takeFrom(handle.createQuery(HELD + " AND file IN (<files>)").bindList("files", some));
      handle
          .createUpdate("DELETE FROM entry WHERE file IN (<files>)")
          .bindList("files", some)
          .execute();
    }
  }

  void remove(long file, Collection<String> suffixes) {
    for (List<String> some : Values.chunks(suffixes.stream().map(Values::text).toList())) {
      String which = " file = :file AND suffix IN (<suffixes>)";
      takeFrom(
          handle.createQuery(HELD + " AND" + which).bind("file", file).bindList("suffixes", some));
      handle
          .createUpdate("DELETE FROM entry WHERE" + which)
          .bind("file", file)
          .bindList("suffixes", some)
          .execute();
    }
  }

  private void takeFrom(Query held) {
    LedgerQueries.streamed(held)
        .map((row, context) -> Map.entry(row.getString("article"), row.getString("state")))
        .forEach(each -> holdings.givenUp(each.getKey(), Values.state(each.getValue())));
  }

  /**
   * Adds entries to a file that has none of their suffixes. Of several with the same suffix the
   * last is kept.
   */
  void add(long file, long firstPlace, List<LedgerEntry> entries) {
    Map<String, LedgerEntry> bySuffix = new LinkedHashMap<>();
    entries.forEach(entry -> bySuffix.put(Values.text(entry.suffix()), entry));
    long place = firstPlace;
    for (Map.Entry<String, LedgerEntry> each : bySuffix.entrySet()) {
      batch.bind("file", file).bind("place", place).bind("suffix", each.getKey());
      add(each.getValue());
      place++;
    }
  }

  private void add(LedgerEntry entry) {
    Fate fate = entry.fate();
    batch
        .bind("state", fate.state().key())
        .bind("article", fate.article() == null ? null : fate.article().value())
        .bind("reason", Values.textOrNull(fate.reason()))
        .bind("detail", Values.textOrNull(fate.detail()))
        .bind("tries", entry.tries())
        .add();
    holdings.taken(fate);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    batch.execute();
    batch.close();
    batch = handle.prepareBatch(INSERT);
  }

  /** Writes what is left to be written; to be called last. */
  void settle() {
    batch.execute();
    holdings.settle();
  }
}
