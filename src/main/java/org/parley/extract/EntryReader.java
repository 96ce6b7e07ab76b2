package org.parley.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.domain.SourceText;
import org.parley.extract.html.Page;
import org.parley.extract.html.PageReader;
import org.parley.extract.mail.Attachment;
import org.parley.extract.mail.Letter;
import org.parley.extract.text.Leftovers;
import org.parley.extract.text.Paragraphs;
import org.parley.extract.text.PlainText;
import org.parley.extract.text.Tidy;
import org.parley.extract.unpack.Content;
import org.xml.sax.SAXException;

/** Reads one file or member that holds no others. Safe for use by several threads. */
final class EntryReader {
  private static final Pattern FRAMES =
      Pattern.compile("(?i)<(?:i?frame|frameset)\\b|http-equiv=[\"']?refresh");
  private static final int LOST_WORDS = 3;

  private final ExtractionLimits limits;
  private final Types types = new Types();
  private final DocumentReader documents;
  private final Pictures pictures;
  private final Letters letters;
  private final LanguageGuess languages = new LanguageGuess();

  EntryReader(ExtractionLimits limits, Tesseract tesseract) {
    this.limits = limits;
    this.documents = new DocumentReader(tesseract);
    this.pictures = new Pictures(tesseract);
    this.letters = new Letters(documents, limits);
  }

  /** Opens a file: its bytes and its type, or what stands against reading it. Never throws. */
  Opened open(EntryName name, Content content) {
    return Opened.of(content, name.own(), types, limits.maxBytes());
  }

  /** What becomes of a file; never throws for what it holds. */
  Extraction read(EntryName name, Opened opened, List<Clue> clues) {
    if (opened.refusal() != null) {
      return opened.refusal();
    }
    try {
      return read(name, opened.mediaType(), opened.bytes(), clues);
    } catch (TikaException
        | SAXException
        | IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError thrown) {
      // a hostile file may exhaust the stack, or reach a library that is left out on purpose
      return new Extraction.Unreadable(Failures.of(thrown, opened.mediaType(), opened.bytes()));
    }
  }

  /** What a mail carries, in order; nothing if the file is none, or broken. */
  List<Attachment> attachments(Opened opened) {
    if (opened.refusal() != null || FileKind.of(opened.mediaType()) != FileKind.MAIL) {
      return List.of();
    }
    try {
      return letters.letter(opened.bytes(), opened.mediaType()).attachments();
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return List.of();
    }
  }

  /** The media type of a ZIP file: that of a document that is kept as one, or of an archive. */
  String type(EntryName name, Content content) throws IOException {
    return types.of(content, name.own(), limits.maxBytes());
  }

  private Extraction read(EntryName name, String mediaType, byte[] content, List<Clue> clues)
      throws TikaException, SAXException, IOException {
    return switch (FileKind.of(mediaType)) {
      case NOT_AN_ARTICLE ->
          Pictures.areRead(mediaType)
              ? picture(name, mediaType, content)
              : Opened.notAnArticle(mediaType);
      case PAGE -> page(name, mediaType, Charsets.decodePage(content), clues);
      case PLAIN_TEXT ->
          separated(name, mediaType, PlainText.paragraphs(Charsets.decode(content)), clues);
      case MAIL -> mail(name, mediaType, content);
      case DOCUMENT -> document(name, mediaType, content, clues);
    };
  }

  private Extraction mail(EntryName name, String mediaType, byte[] content)
      throws TikaException, SAXException, IOException {
    Letter letter = letters.letter(content, mediaType);
    if (letter.isPage() && !letter.html().isBlank()) {
      String address = letter.address();
      List<Clue> clues =
          address == null || address.isEmpty()
              ? List.of()
              : List.of(new Clue(Origin.PAGE_ADDRESS, "canonical", Tidy.line(address)));
      return page(name, Letters.PAGE, letter.html(), clues);
    }
    List<String> paragraphs = letters.paragraphs(letter, content, mediaType);
    Extraction read = extracted(name, mediaType, paragraphs, Letters.clues(letter));
    boolean mute = read instanceof Extraction.Unreadable;
    return mute && !letter.attachments().isEmpty() ? Letters.onlyCarries(letter) : read;
  }

  private Extraction document(EntryName name, String mediaType, byte[] content, List<Clue> clues)
      throws TikaException, SAXException, IOException {
    if (!documents.reads(mediaType)) {
      return new Extraction.Unreadable(
          Failures.isCutShort(mediaType, content)
              ? Failures.truncated()
              : Failures.unsupported(mediaType));
    }
    DocumentReader.Document document = documents.read(content, mediaType, limits.maxCharacters());
    List<Clue> all = new ArrayList<>(clues);
    all.addAll(document.clues());
    Extraction read = extracted(name, mediaType, document.paragraphs(), all);
    return read instanceof Extraction.Unreadable
        ? new Extraction.Unreadable(Failures.withoutText(mediaType, content, pictures.canBeRead()))
        : read;
  }

  private Extraction picture(EntryName name, String mediaType, byte[] content)
      throws TikaException, SAXException, IOException {
    if (Pictures.isSmall(content)) {
      return Opened.notAnArticle(mediaType);
    }
    if (!pictures.canBeRead()) {
      return new Extraction.Skipped(
          Extraction.Skipped.Reason.NO_OCR,
          "A picture: text in pictures is read where Tesseract is installed.");
    }
    List<String> paragraphs = pictures.read(content, mediaType, limits.maxCharacters());
    return paragraphs.isEmpty()
        ? new Extraction.Skipped("A picture without text.")
        : extracted(name, mediaType, paragraphs, List.of());
  }

  private Extraction page(EntryName name, String mediaType, String markup, List<Clue> clues) {
    Page page = PageReader.read(markup);
    List<Clue> all = new ArrayList<>(clues);
    all.addAll(page.clues());
    Extraction read = separated(name, mediaType, page.paragraphs(), all);
    boolean lost =
        read instanceof Extraction.Unreadable
            || (read instanceof Extraction.Extracted text && text.source().words() <= LOST_WORDS);
    return lost && FRAMES.matcher(markup).find()
        ? new Extraction.Skipped("A page that only frames others, or sends on to another.")
        : read;
  }

  /** Leaves out what is no text; a request for support stays as a clue to the outlet. */
  private Extraction separated(
      EntryName name, String mediaType, List<String> paragraphs, List<Clue> clues) {
    Leftovers.Separated separated = Leftovers.separate(paragraphs);
    List<Clue> all = new ArrayList<>(clues);
    separated
        .plug()
        .forEach(plug -> all.add(new Clue(Origin.CLOSING_LINE, "plug", Tidy.line(plug))));
    return extracted(name, mediaType, separated.text(), all);
  }

  private Extraction extracted(
      EntryName name, String mediaType, List<String> paragraphs, List<Clue> clues) {
    return extracted(name, mediaType, paragraphs, clues, null);
  }

  /**
   * The text that is left of these paragraphs.
   *
   * @param language as the file says; null if it has to be told from the text
   */
  Extraction extracted(
      EntryName name,
      String mediaType,
      List<String> paragraphs,
      List<Clue> clues,
      @Nullable String language) {
    String whole = Paragraphs.join(paragraphs);
    String text = Paragraphs.cut(whole, limits.maxCharacters());
    if (text.isEmpty()) {
      return new Extraction.Unreadable(Failures.empty());
    }
    List<String> notes =
        text.length() < whole.length()
            ? List.of(Failures.cutNote(limits.maxCharacters()))
            : List.of();
    String told = language == null ? languages.of(text) : language;
    return new Extraction.Extracted(
        new SourceText(name.full(), mediaType, told, text), clues, notes);
  }
}
