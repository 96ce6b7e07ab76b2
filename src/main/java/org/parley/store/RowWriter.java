package org.parley.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Adds rows to a table, some at a time, within one transaction. For one thread. */
final class RowWriter {
  private static final int BATCH = 500;

  private final Handle handle;
  private final TableShape shape;
  private final String sql;
  private PreparedBatch batch;
  private long rows;

  private RowWriter(Handle handle, TableShape shape, String sql) {
    this.handle = handle;
    this.shape = shape;
    this.sql = sql;
    this.batch = handle.prepareBatch(sql);
  }

  /**
   * Copies all rows of a table, with their numbers.
   *
   * @param win whether they go before rows of the same key; else there must be none
   * @return how many there were
   */
  static long copy(StoredTables from, String table, Handle to, Dialect dialect, boolean win) {
    TableShape shape = TableShape.of(to, table);
    String sql = shape.insertion(dialect.numbered()) + (win ? shape.winning() : "");
    RowWriter writer = new RowWriter(to, shape, sql);
    from.rows(table, writer::add);
    writer.flush();
    return writer.rows;
  }

  private void add(ObjectNode row) {
    rows++;
    if (row.size() != shape.columns().size()) {
      throw misfit("another number of columns than " + shape.columns().size());
    }
    for (ColumnShape column : shape.columns()) {
      JsonNode value = row.get(column.name());
      if (value == null || !column.takes(value)) {
        throw misfit(
            "no " + column.kind().name().toLowerCase(Locale.ROOT) + " as " + column.name());
      }
      column.bind(value, batch);
    }
    batch.add();
    if (batch.size() == BATCH) {
      flush();
      batch = handle.prepareBatch(sql);
    }
  }

  private CannotRestore misfit(String why) {
    return new CannotRestore(
        "row %d of the table %s has %s: the backup is none of Parley's"
            .formatted(rows, shape.name(), why),
        null);
  }

  private void flush() {
    batch.execute();
    batch.close();
  }
}
