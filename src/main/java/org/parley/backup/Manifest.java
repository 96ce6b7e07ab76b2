package org.parley.backup;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a backup says of itself. Immutable.
 *
 * @param schema the numbers of the scripts of migration that made the tables
 * @param parley the version of the Parley that made it
 * @param made when its rows were read
 * @param tables each after those that it refers to
 */
public record Manifest(Set<Integer> schema, String parley, Instant made, List<Table> tables) {
  /** The layout of the file; a Parley reads this one alone. */
  static final int FORMAT = 1;

  /** The name of its entry in the file. */
  static final String FILE = "manifest.json";

  /**
   * A table in a backup.
   *
   * @param rows how many lines its entry has
   * @param sha256 of its entry, unpacked, as hexadecimal digits
   */
  record Table(String name, long rows, String sha256) {
    /** The name of its entry in the file. */
    String file() {
      return name + ".jsonl";
    }
  }

  public Manifest {
    schema = Collections.unmodifiableSet(new TreeSet<>(schema));
    tables = List.copyOf(tables);
  }

  /** How many rows each table has, in their order. */
  public Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach(table -> rows.put(table.name(), table.rows()));
    return rows;
  }
}
