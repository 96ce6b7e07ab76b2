package org.parley.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was put into a database.
 *
 * @param rows how many rows of which tables, in the order of the backup; tables that were left out
 *     are not among them
 * @param ledger whether the ledger was put in too
 */
public record Restored(Map<String, Long> rows, boolean ledger) {
  public Restored {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }
}
