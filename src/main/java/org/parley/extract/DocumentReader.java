package org.parley.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.extract.text.PlainText;
import org.parley.extract.text.Tidy;
import org.xml.sax.SAXException;

/**
 * Reads office documents, PDF, mail and other kinds by Tika. Attachments and other embedded files
 * are left alone, which also bounds recursion; the body of a mail is read. Safe for use by several
 * threads.
 */
final class DocumentReader {
  private static final Set<String> WANTED =
      Set.of(
          "dc:title",
          "dc:creator",
          "dcterms:created",
          "dc:publisher",
          "dc:subject",
          "dc:date",
          "Message:From-Name",
          "Message:From-Email",
          "Message-From",
          "meta:last-author",
          "pdf:docinfo:title",
          "pdf:docinfo:author",
          "pdf:docinfo:created",
          "extended-properties:Company",
          "dcterms:modified");
  private static final int LONGEST_CLUE = 1_000;

  private final Parser parser = new AutoDetectParser();

  /** What a document says: its paragraphs and its properties. */
  record Document(List<String> paragraphs, List<Clue> clues) {}

  /**
   * Reads a document.
   *
   * @throws TikaException if the document is encrypted or broken
   * @throws SAXException if the document is broken
   */
  Document read(byte[] content, String mediaType, int maxCharacters)
      throws TikaException, SAXException, IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType);
    ParagraphHandler handler = new ParagraphHandler(maxCharacters);
    try (TikaInputStream stream = TikaInputStream.get(content, metadata)) {
      parser.parse(stream, handler, metadata, withoutAttachments());
    }
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : handler.paragraphs()) {
      paragraphs.addAll(PlainText.paragraphs(paragraph));
    }
    return new Document(paragraphs, clues(metadata));
  }

  private static List<Clue> clues(Metadata metadata) {
    List<Clue> clues = new ArrayList<>();
    for (String name : metadata.names()) {
      if (WANTED.contains(name)) {
        for (String value : metadata.getValues(name)) {
          String tidy = Tidy.line(value);
          if (!tidy.isEmpty() && tidy.length() <= LONGEST_CLUE) {
            clues.add(new Clue(Origin.FILE_METADATA, name, tidy));
          }
        }
      }
    }
    return clues;
  }

  private ParseContext withoutAttachments() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    context.set(EmbeddedDocumentExtractor.class, new MailBodies(context));
    return context;
  }

  /** To Tika the body of a mail is embedded in it; what has a file name is an attachment. */
  private static final class MailBodies extends ParsingEmbeddedDocumentExtractor {
    MailBodies(ParseContext context) {
      super(context);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      String type = metadata.get(Metadata.CONTENT_TYPE);
      return type != null
          && type.startsWith("text/")
          && metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null;
    }
  }
}
