package org.parley.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on disk as it was when it was last read.
 *
 * @param path absolute and normalised
 * @param name the path by which people know it
 * @param hash SHA-256 of its bytes, as 64 hexadecimal digits; null if they could not be read
 * @param fingerprint changes with all beside the file that its articles depend on
 * @param entries the file itself and what is in it, in the file's order; at least one
 */
public record LedgerFile(
    Path path,
    String name,
    Stamp stamp,
    @Nullable String hash,
    String fingerprint,
    List<LedgerEntry> entries) {

  /**
   * What the file system says of a file; two different contents rarely have the same stamp.
   *
   * @param size in bytes
   * @param modified when it was last written to, as exactly as the file system knows, to the
   *     microsecond
   * @param seen when that was asked; a file that was written to just before may have been written
   *     to again without a trace
   */
  public record Stamp(long size, Instant modified, Instant seen) {
    /** Leaves out what the database does not keep, so that a stamp equals itself read back. */
    public Stamp {
      modified = modified.truncatedTo(ChronoUnit.MICROS);
      seen = seen.truncatedTo(ChronoUnit.MICROS);
    }
  }

  public LedgerFile {
    entries = List.copyOf(entries);
  }
}
