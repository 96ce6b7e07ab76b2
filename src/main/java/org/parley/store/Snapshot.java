package org.parley.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The tables of a database that a backup holds, within one transaction. */
record Snapshot(Handle handle, Set<Integer> schema) implements StoredTables {
  Snapshot {
    schema = Set.copyOf(schema);
  }

  @Override
  public List<String> names() {
    Set<String> there = TableShape.names(handle);
    return SavedTable.keys().stream().filter(there::contains).toList();
  }

  @Override
  public void rows(String table, Consumer<ObjectNode> told) {
    TableShape shape = TableShape.of(handle, table);
    LedgerQueries.streamed(handle.createQuery(shape.selection()))
        .map(
            (row, context) -> {
              ObjectNode values = JsonNodeFactory.instance.objectNode();
              for (ColumnShape column : shape.columns()) {
                column.read(row, values);
              }
              return values;
            })
        .forEach(told);
  }
}
