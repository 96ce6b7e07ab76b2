package org.parley.extract;

import java.util.List;
import org.parley.domain.Clue;
import org.parley.domain.Failure;
import org.parley.domain.SourceText;

/** What became of a file: its text, or the reason why there is none. */
public sealed interface Extraction {

  /**
   * The file could be read.
   *
   * @param clues what the file says about itself beside its text, in the file's order
   */
  record Extracted(SourceText source, List<Clue> clues) implements Extraction {
    public Extracted {
      clues = List.copyOf(clues);
    }
  }

  /** The file should have been an article, but could not be read. */
  record Unreadable(Failure failure) implements Extraction {}

  /** The file is nothing that people search, such as a picture or a script. */
  record Skipped(String detail) implements Extraction {}
}
