package org.parley.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A table as the database describes it.
 *
 * @param columns in their order
 * @param key the columns of the primary key in their order; none for a table of one row
 */
record TableShape(String name, List<ColumnShape> columns, List<String> key) {
  TableShape {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  private interface Question<T> {
    T of(DatabaseMetaData about, @Nullable String schema) throws SQLException;
  }

  /** The shape of a table that exists. */
  static TableShape of(Handle handle, String table) {
    return asked(
        handle,
        (about, schema) ->
            new TableShape(table, columns(about, schema, table), key(about, schema, table)));
  }

  /** The names of all tables. */
  static Set<String> names(Handle handle) {
    return asked(
        handle,
        (about, schema) -> {
          Set<String> names = new TreeSet<>();
          try (ResultSet rows = about.getTables(null, schema, null, new String[] {"TABLE"})) {
            while (rows.next()) {
              names.add(rows.getString("TABLE_NAME"));
            }
          }
          return names;
        });
  }

  private static <T> T asked(Handle handle, Question<T> question) {
    try {
      Connection connection = handle.getConnection();
      return question.of(connection.getMetaData(), connection.getSchema());
    } catch (SQLException failure) {
      throw new ConnectionException(failure);
    }
  }

  private static List<ColumnShape> columns(
      DatabaseMetaData about, @Nullable String schema, String table) throws SQLException {
    List<ColumnShape> columns = new ArrayList<>();
    try (ResultSet rows = about.getColumns(null, schema, table, null)) {
      while (rows.next()) {
        // The name is a pattern to the driver, in which an underscore stands for any letter.
        if (rows.getString("TABLE_NAME").equals(table)) {
          columns.add(
              new ColumnShape(
                  rows.getString("COLUMN_NAME"), ColumnShape.Kind.of(rows.getString("TYPE_NAME"))));
        }
      }
    }
    return columns;
  }

  private static List<String> key(DatabaseMetaData about, @Nullable String schema, String table)
      throws SQLException {
    Map<Integer, String> key = new TreeMap<>();
    try (ResultSet rows = about.getPrimaryKeys(null, schema, table)) {
      while (rows.next()) {
        key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(key.values());
  }

  /** All rows, in the order of the key. */
  String selection() {
    String order = key.isEmpty() ? "" : " ORDER BY " + String.join(", ", key);
    return "SELECT " + names() + " FROM " + name + order;
  }

  /**
   * Adds a row whose values are bound by the names of columns.
   *
   * @param numbered what the dialect says where a row brings its own number
   */
  String insertion(String numbered) {
    String values =
        columns.stream().map(column -> ":" + column.name()).collect(Collectors.joining(", "));
    return "INSERT INTO " + name + " (" + names() + ")" + numbered + " VALUES (" + values + ")";
  }

  /** What follows {@link #insertion} where the row wins over one of the same key. */
  String winning() {
    return columns.stream()
        .map(ColumnShape::name)
        .filter(column -> !key.contains(column))
        .map(column -> column + " = excluded." + column)
        .collect(
            Collectors.joining(
                ", ", " ON CONFLICT (" + String.join(", ", key) + ") DO UPDATE SET ", ""));
  }

  private String names() {
    return columns.stream().map(ColumnShape::name).collect(Collectors.joining(", "));
  }
}
