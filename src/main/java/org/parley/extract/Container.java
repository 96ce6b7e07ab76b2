package org.parley.extract;

import java.io.IOException;
import java.util.Locale;

/** Something that only holds others. */
interface Container {
  /**
   * Tells of what it holds.
   *
   * @throws IOException if it is broken, or a limit is reached; what was told before stays
   */
  void read() throws IOException;

  /** What becomes of itself, once all that it holds was told. */
  Extraction summary();

  /** The container of a shape that is one. */
  static Container of(Shape shape, EntryWalk walk, EntryWalk.Found found) {
    return switch (shape) {
      case ZIP, TAR, SEVEN_ZIP -> new ArchiveEntries(shape, walk, found);
      case MAILBOX -> new MailboxEntries(walk, found);
      case WEB_ARCHIVE -> new WebArchiveEntries(walk, found);
      case FEED -> new FeedEntries(walk, found);
      case JSON_LINES, JSON_ARRAY, TABLE -> new RecordEntries(shape, walk, found);
      case SINGLE, PACKED -> throw new IllegalArgumentException("no container: " + shape);
    };
  }

  /** Its end as a sentence: how many there were, and where they are. */
  static Extraction.Skipped holding(String kind, long count, String one, String many, String rest) {
    String detail =
        count == 0
            ? String.format(Locale.ROOT, "%s without %s.", kind, many)
            : String.format(
                Locale.ROOT,
                "%s of %,d %s, %s",
                kind,
                count,
                count == 1 ? one : many,
                count == 1 ? rest.replaceFirst("^each ", "") : rest);
    return new Extraction.Skipped(Extraction.Skipped.Reason.CONTAINER, detail);
  }
}
