package org.parley.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tables with their rows as they were at one moment, in a database or in a backup of one. For one
 * thread.
 */
public interface StoredTables {
  /** The numbers of the scripts of migration that made the tables. */
  Set<Integer> schema();

  /** The names of the tables, each after those that it refers to. */
  List<String> names();

  /**
   * Tells the rows of a table in the order of its key, one at a time. A row has all columns, in
   * their order: texts, numbers, booleans and nulls; bytes as a text in Base64.
   *
   * @param table one of {@link #names}
   * @throws DatabaseUnavailable if they are in a database that cannot be asked
   */
  void rows(String table, Consumer<ObjectNode> told);
}
