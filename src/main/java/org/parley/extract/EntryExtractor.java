package org.parley.extract;

/** Turns files into entries. Implementations are safe for use by several threads. */
public interface EntryExtractor {
  /**
   * Reads a file and all that is in it. Never throws for what the file holds: what cannot be read
   * is an entry with an {@link Extraction.Unreadable}. A file that only holds others ends as an
   * entry of its own with an empty suffix, after its members, that is skipped as a container.
   *
   * @param sink hears of each entry from the calling thread
   */
  void extract(SourceFile file, EntrySink sink);
}
