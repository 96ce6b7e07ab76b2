package org.parley.extract;

import java.util.List;
import java.util.Locale;
import org.parley.domain.Clue;
import org.parley.domain.Failure;
import org.parley.domain.SourceText;

/** What became of a file: its text, or the reason why there is none. */
public sealed interface Extraction {

  /**
   * The file could be read.
   *
   * @param clues what the file says about itself beside its text, in the file's order
   * @param notes sentences on what of the file is not in the text, for example that it was cut
   */
  record Extracted(SourceText source, List<Clue> clues, List<String> notes) implements Extraction {
    public Extracted {
      clues = List.copyOf(clues);
      notes = List.copyOf(notes);
    }

    /** All of the file is in its text. */
    public Extracted(SourceText source, List<Clue> clues) {
      this(source, clues, List.of());
    }
  }

  /** The file should have been an article, but could not be read. */
  record Unreadable(Failure failure) implements Extraction {}

  /**
   * The file is nothing that people search, such as a picture or a script.
   *
   * @param detail one sentence for a person
   */
  record Skipped(Reason reason, String detail) implements Extraction {
    /** The reasons; {@link #key} is the spelling in JSON. */
    public enum Reason {
      /** A script, a style sheet, a font, a film ... */
      NOT_AN_ARTICLE,
      /** Only holds others, each of which is an entry of its own. */
      CONTAINER,
      /** A picture, frame or script that a browser saved along with a page. */
      PART_OF_A_PAGE,
      /** A picture, and there is no Tesseract on this machine to read it. */
      NO_OCR;

      public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }

    /** No article. */
    public Skipped(String detail) {
      this(Reason.NOT_AN_ARTICLE, detail);
    }
  }
}
