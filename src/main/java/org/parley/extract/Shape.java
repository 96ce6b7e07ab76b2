package org.parley.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import org.parley.extract.mail.Mailbox;
import org.parley.extract.record.FeedItems;
import org.parley.extract.record.JsonRecords;
import org.parley.extract.unpack.Compression;
import org.parley.extract.unpack.Signature;
import org.parley.extract.unpack.WebArchive;

/** Whether a file is one thing or holds many, told from how it begins and, for lists, its name. */
enum Shape {
  /** An article, or nothing. */
  SINGLE,
  /** One file, packed. */
  PACKED,
  /** A ZIP archive, or a document that is kept as one. */
  ZIP,
  TAR,
  SEVEN_ZIP,
  MAILBOX,
  WEB_ARCHIVE,
  FEED,
  JSON_LINES,
  JSON_ARRAY,
  TABLE;

  /**
   * The shape of a file.
   *
   * @param head how it begins
   * @param name without folders
   */
  static Shape of(byte[] head, String name) throws IOException {
    if (Compression.of(head).isPresent()) {
      return PACKED;
    }
    if (Signature.isZip(head)) {
      return ZIP;
    }
    if (Signature.isSevenZip(head)) {
      return SEVEN_ZIP;
    }
    if (WebArchive.is(head)) {
      return WEB_ARCHIVE;
    }
    if (Mailbox.is(head) && !name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
      return MAILBOX;
    }
    return Signature.isTar(head) ? TAR : list(head, name.toLowerCase(Locale.ROOT));
  }

  /** Whether files of this shape are read bit by bit, however large they are. */
  boolean isStreamed() {
    return this != SINGLE && this != FEED;
  }

  private static Shape list(byte[] head, String name) {
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return TABLE;
    }
    int first = firstCharacter(head);
    if (first == '{' || first == '[' || first == '<') {
      Charset charset = Charsets.ofBeginning(head);
      String beginning = new String(head, charset);
      if (first == '{' && JsonRecords.areLines(beginning)) {
        return JSON_LINES;
      }
      if (first == '[' && JsonRecords.areInArray(beginning)) {
        return JSON_ARRAY;
      }
      return first == '<' && FeedItems.is(beginning) ? FEED : SINGLE;
    }
    return SINGLE;
  }

  /** The first character that is neither space nor part of a byte order mark. */
  private static int firstCharacter(byte[] head) {
    for (byte each : head) {
      boolean blank = each <= ' ' && each >= 0;
      if (!blank
          && each != (byte) 0xEF
          && each != (byte) 0xBB
          && each != (byte) 0xBF
          && each != (byte) 0xFF
          && each != (byte) 0xFE) {
        return each;
      }
    }
    return -1;
  }
}
