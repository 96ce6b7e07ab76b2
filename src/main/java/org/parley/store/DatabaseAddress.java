package org.parley.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the database is. */
public sealed interface DatabaseAddress {
  /**
   * The database of a data folder.
   *
   * @param data the folder need not exist yet
   */
  static DatabaseAddress in(Path data) {
    return new SqliteFile(data.resolve("parley.db"), Map.of());
  }

  /**
   * A database by its JDBC address, {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:...}.
   *
   * @throws IllegalArgumentException if it is none of these; the message does not repeat it
   */
  static DatabaseAddress of(String url) {
    if (url.startsWith(SqliteFile.PREFIX)) {
      return SqliteFile.of(url.substring(SqliteFile.PREFIX.length()));
    }
    if (url.startsWith(PostgreSql.PREFIX)) {
      return new PostgreSql(url);
    }
    throw new IllegalArgumentException("neither jdbc:sqlite nor jdbc:postgresql");
  }

  /** The address as it may be shown: without passwords. */
  String shown();

  /**
   * An SQLite file. It and its folder are made when it is opened.
   *
   * @param file absolute
   * @param parameters settings of SQLite, such as {@code cache_size}, that win over Parley's own
   */
  record SqliteFile(Path file, Map<String, String> parameters) implements DatabaseAddress {
    private static final String PREFIX = "jdbc:sqlite:";

    public SqliteFile {
      parameters = Map.copyOf(parameters);
    }

    private static SqliteFile of(String fileAndParameters) {
      String[] parts = fileAndParameters.split("\\?", 2);
      Map<String, String> parameters = new HashMap<>();
      for (String each : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
        int equals = each.indexOf('=');
        if (equals > 0) {
          parameters.put(each.substring(0, equals), each.substring(equals + 1));
        }
      }
      return new SqliteFile(Path.of(parts[0]).toAbsolutePath().normalize(), parameters);
    }

    @Override
    public String shown() {
      return file.toString();
    }
  }

  /**
   * A PostgreSQL database that somebody has created.
   *
   * @param url may hold a password
   */
  record PostgreSql(String url) implements DatabaseAddress {
    private static final String PREFIX = "jdbc:postgresql:";

    @Override
    public String shown() {
      return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
      return shown();
    }
  }
}
