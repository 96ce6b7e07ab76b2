package org.parley.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.extract.mail.Letter;
import org.parley.extract.mail.LetterText;
import org.parley.extract.mail.MimeReader;
import org.parley.extract.mail.OutlookReader;
import org.parley.extract.text.Tidy;
import org.xml.sax.SAXException;

/** Reads mails of either kind. Safe for use by several threads. */
final class Letters {
  /** The type of a page that was saved as one file. */
  static final String PAGE = "multipart/related";

  private static final String OUTLOOK = "application/vnd.ms-outlook";

  private final DocumentReader documents;
  private final ExtractionLimits limits;

  Letters(DocumentReader documents, ExtractionLimits limits) {
    this.documents = documents;
    this.limits = limits;
  }

  /** A mail and what it carries. */
  Letter letter(byte[] content, String mediaType) throws IOException {
    if (mediaType.equals(OUTLOOK)) {
      return OutlookReader.read(content).letter();
    }
    byte[] mail =
        switch (mediaType) {
          case "message/x-emlx" -> withoutFrame(content);
          case "application/mbox" -> withoutFirstLine(content);
          default -> content;
        };
    return MimeReader.read(mail, Charsets::decode);
  }

  private static byte[] withoutFirstLine(byte[] content) {
    int start = 0;
    while (start < content.length && content[start] != '\n') {
      start++;
    }
    return Arrays.copyOfRange(content, Math.min(start + 1, content.length), content.length);
  }

  /** Apple Mail puts the number of bytes before a mail, and properties after it. */
  private static byte[] withoutFrame(byte[] content) {
    int start = 0;
    while (start < content.length && content[start] != '\n') {
      start++;
    }
    String count = new String(content, 0, start, StandardCharsets.ISO_8859_1).strip();
    int length = count.matches("\\d{1,9}") ? Integer.parseInt(count) : content.length;
    int end = Math.min(content.length, start + 1 + length);
    return Arrays.copyOfRange(content, Math.min(start + 1, end), end);
  }

  /** Its text; that of some mails of Outlook is only kept as RTF. */
  List<String> paragraphs(Letter letter, byte[] content, String mediaType)
      throws IOException, TikaException, SAXException {
    if (mediaType.equals(OUTLOOK)) {
      String rtf = OutlookReader.read(content).rtf();
      if (!rtf.isBlank()) {
        byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
        return documents.read(bytes, "application/rtf", limits.maxCharacters()).paragraphs();
      }
    }
    return LetterText.paragraphs(letter);
  }

  static List<Clue> clues(Letter letter) {
    List<Clue> clues = new ArrayList<>();
    add(clues, "Message:Subject", letter.head().subject());
    add(clues, "Message:From-Name", letter.head().fromName());
    add(clues, "Message:From-Email", letter.head().fromAddress());
    add(clues, "dcterms:created", letter.head().date());
    return clues;
  }

  /** A mail without words of its own. */
  static Extraction onlyCarries(Letter letter) {
    return new Extraction.Skipped(
        Extraction.Skipped.Reason.CONTAINER,
        String.format(
            Locale.ROOT,
            "A mail without text; what it carries (%,d) is listed by its own name.",
            letter.attachments().size()));
  }

  private static void add(List<Clue> clues, String name, String value) {
    String tidy = Tidy.line(value);
    if (!tidy.isEmpty() && tidy.length() <= 1_000) {
      clues.add(new Clue(Origin.FILE_METADATA, name, tidy));
    }
  }
}
