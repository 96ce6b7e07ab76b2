package org.parley.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.parley.domain.Clue;
import org.parley.domain.Failure;
import org.parley.domain.Origin;
import org.parley.domain.SourceText;
import org.parley.extract.html.Page;
import org.parley.extract.html.PageReader;
import org.parley.extract.text.Leftovers;
import org.parley.extract.text.Paragraphs;
import org.parley.extract.text.PlainText;
import org.parley.extract.text.Tidy;
import org.xml.sax.SAXException;

/**
 * Reads any file in this process, the type told from its content. Never touches the network. Safe
 * for use by several threads.
 */
public final class TikaExtractor implements Extractor {
  private final ExtractionLimits limits;
  private final Detector detector = new DefaultDetector();
  private final DocumentReader documents = new DocumentReader();
  private final LanguageGuess languages = new LanguageGuess();

  /** An extractor with the default limits. */
  public TikaExtractor() {
    this(ExtractionLimits.DEFAULT);
  }

  public TikaExtractor(ExtractionLimits limits) {
    this.limits = limits;
  }

  @Override
  public Extraction extract(SourceFile file) {
    byte[] content;
    try {
      long size = Files.size(file.path());
      if (size > limits.maxBytes()) {
        return tooLarge(size);
      }
      content = Files.readAllBytes(file.path());
    } catch (IOException unreadable) {
      return new Extraction.Unreadable(
          new Failure(Failure.Reason.UNREADABLE, "The file cannot be opened or read."));
    }
    return content.length == 0 ? new Extraction.Unreadable(Failures.empty()) : read(file, content);
  }

  // A hostile file may exhaust the stack, or reach a library that is left out on purpose.
  private Extraction read(SourceFile file, byte[] content) {
    String mediaType = "application/octet-stream";
    try {
      mediaType = mediaType(file, content);
      return switch (FileKind.of(mediaType)) {
        case NOT_AN_ARTICLE -> new Extraction.Skipped("Not an article: " + mediaType + ".");
        case UNSUPPORTED -> new Extraction.Unreadable(unsupported(mediaType, content));
        case PAGE -> page(file, mediaType, content);
        case PLAIN_TEXT ->
            separated(file, mediaType, PlainText.paragraphs(Charsets.decode(content)), List.of());
        case DOCUMENT -> {
          DocumentReader.Document document =
              documents.read(content, mediaType, limits.maxCharacters());
          yield extracted(file, mediaType, document.paragraphs(), document.clues());
        }
      };
    } catch (TikaException
        | SAXException
        | IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError thrown) {
      return new Extraction.Unreadable(Failures.of(thrown, mediaType, content));
    }
  }

  private Extraction page(SourceFile file, String mediaType, byte[] content) {
    Page page = PageReader.read(Charsets.decodePage(content));
    return separated(file, mediaType, page.paragraphs(), page.clues());
  }

  /** Leaves out what is no text; a request for support stays as a clue to the outlet. */
  private Extraction separated(
      SourceFile file, String mediaType, List<String> paragraphs, List<Clue> clues) {
    Leftovers.Separated separated = Leftovers.separate(paragraphs);
    List<Clue> all = new ArrayList<>(clues);
    separated
        .plug()
        .forEach(plug -> all.add(new Clue(Origin.CLOSING_LINE, "plug", Tidy.line(plug))));
    return extracted(file, mediaType, separated.text(), all);
  }

  private Extraction extracted(
      SourceFile file, String mediaType, List<String> paragraphs, List<Clue> clues) {
    String text = Paragraphs.cut(Paragraphs.join(paragraphs), limits.maxCharacters());
    if (text.isEmpty()) {
      return new Extraction.Unreadable(Failures.empty());
    }
    return new Extraction.Extracted(
        new SourceText(file.name(), mediaType, languages.of(text), text), clues);
  }

  /** The type by content; the name only tells kinds of text apart. */
  private String mediaType(SourceFile file, byte[] content) throws IOException {
    MediaType byContent = detect(content, new Metadata()).getBaseType();
    if (byContent.equals(MediaType.OCTET_STREAM) && Charsets.canBeText(content)) {
      return MediaType.TEXT_PLAIN.toString();
    }
    if (!byContent.equals(MediaType.TEXT_PLAIN)) {
      return byContent.toString();
    }
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name().toLowerCase(Locale.ROOT));
    MediaType byName = detect(content, named).getBaseType();
    return byName.toString();
  }

  private MediaType detect(byte[] content, Metadata metadata) throws IOException {
    try (TikaInputStream stream = TikaInputStream.get(content, metadata)) {
      return detector.detect(stream, metadata);
    }
  }

  private static Failure unsupported(String mediaType, byte[] content) {
    return Failures.isCutShort(mediaType, content)
        ? Failures.truncated()
        : Failures.unsupported(mediaType);
  }

  private Extraction tooLarge(long size) {
    return new Extraction.Unreadable(
        new Failure(
            Failure.Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "The file has %,d bytes; files of up to %,d are read.",
                size,
                limits.maxBytes())));
  }
}
