package org.parley.extract;

/** Turns files into text and clues. Implementations are safe for use by several threads. */
public interface Extractor {
  /**
   * Reads one file. Never throws for what the file holds: a broken file is an {@link
   * Extraction.Unreadable}.
   */
  Extraction extract(SourceFile file);
}
