package org.parley.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The lines of the ledger that a filter lets through, in the order of names and of entries. */
final class Lines {
  /** As many rows are sorted faster than the whole ledger is walked. */
  private static final int FEW = 10_000;

  private static final String WALK = "source_file f CROSS JOIN entry e";
  private static final String SORT = "entry e CROSS JOIN source_file f";

  private final Handle handle;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private final String tables;

  Lines(LedgerFilter filter, Dialect dialect, Handle handle) {
    this.handle = handle;
    add("e.state = :state", "state", filter.state() == null ? null : filter.state().key());
    add("e.reason = :reason", "reason", filter.reason());
    this.tables = areFew() ? SORT : WALK;
    String pattern = filter.find() == null ? null : dialect.pattern(filter.find());
    add(dialect.fits("(f.name || e.suffix)"), "find", pattern);
    conditions.add("e.file = f.id");
  }

  private void add(String condition, String name, @Nullable String value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  /** SQLite joins in the order that it is told; left alone it would sort a million rows. */
  private boolean areFew() {
    return !conditions.isEmpty()
        && handle
                .createQuery(
                    "SELECT count(*) FROM (SELECT e.file FROM entry e WHERE "
                        + String.join(" AND ", conditions)
                        + " LIMIT :few) AS found")
                .bindMap(values)
                .bind("few", FEW)
                .mapTo(Integer.class)
                .one()
            < FEW;
  }

  ResultIterable<LedgerLine> page(long offset, int limit) {
    return query(" LIMIT :limit OFFSET :offset")
        .bind("limit", limit)
        .bind("offset", offset)
        .map(Rows::line);
  }

  ResultIterable<LedgerLine> all() {
    return LedgerQueries.streamed(query("")).map(Rows::line);
  }

  private Query query(String end) {
    return handle
        .createQuery(
            "SELECT "
                + Rows.FILE
                + ", "
                + Rows.ENTRY
                + " FROM "
                + tables
                + " WHERE "
                + String.join(" AND ", conditions)
                + " ORDER BY f.name, f.id, e.place"
                + end)
        .bindMap(values);
  }
}
