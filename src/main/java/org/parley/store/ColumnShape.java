package org.parley.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.statement.SqlStatement;

/** A column: its name and what it holds. */
record ColumnShape(String name, Kind kind) {
  /** What columns hold, whatever their database calls it. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    BYTES;

    /** The kind by the name that the database has for the type. */
    static Kind of(String type) {
      return switch (type.toLowerCase(Locale.ROOT)) {
        case "text" -> TEXT;
        case "bool", "boolean" -> BOOLEAN;
        case "bytea", "blob" -> BYTES;
        case "integer", "int4", "int8", "bigint", "bigserial" -> NUMBER;
        default -> throw new IllegalStateException("a column of the unknown type " + type);
      };
    }
  }

  /** Copies the value of a row. */
  void read(ResultSet from, ObjectNode to) throws SQLException {
    switch (kind) {
      case TEXT -> to.put(name, from.getString(name));
      case NUMBER -> to.put(name, from.getLong(name));
      case BOOLEAN -> to.put(name, from.getBoolean(name));
      case BYTES -> to.put(name, from.getBytes(name));
    }
    if (from.wasNull()) {
      to.putNull(name);
    }
  }

  /** Whether a value can stand in this column. */
  boolean takes(JsonNode value) {
    return value.isNull()
        || switch (kind) {
          case TEXT -> value.isTextual();
          case NUMBER -> value.canConvertToLong() && value.isIntegralNumber();
          case BOOLEAN -> value.isBoolean();
          case BYTES -> value.isTextual() || value.isBinary();
        };
  }

  /** Binds a value that it takes; a batch learns the type of the column from its first row. */
  void bind(JsonNode value, SqlStatement<?> statement) {
    boolean none = value.isNull();
    switch (kind) {
      case TEXT -> statement.bind(name, value.textValue());
      case NUMBER -> statement.bind(name, none ? null : Long.valueOf(value.longValue()));
      case BOOLEAN -> statement.bind(name, none ? null : Boolean.valueOf(value.booleanValue()));
      case BYTES -> statement.bind(name, none ? null : bytes(value));
    }
  }

  private byte[] bytes(JsonNode value) {
    try {
      return value.binaryValue();
    } catch (IOException notBase64) {
      throw new CannotRestore("the column " + name + " holds bytes that are no Base64", notBase64);
    }
  }
}
