package org.parley.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An entry as people read the ledger.
 *
 * @param name the name of the file and the entry's suffix
 * @param path the file on disk
 */
public record LedgerLine(
    String name, Path path, LedgerFile.Stamp stamp, @Nullable String hash, LedgerEntry entry) {}
