package org.parley.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.extract.text.PlainText;
import org.parley.extract.text.Tidy;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads office documents, PDF and other kinds of prose by Tika. What is embedded in them is left
 * alone, which also bounds recursion. Safe for use by several threads.
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
          "meta:last-author",
          "pdf:docinfo:title",
          "pdf:docinfo:author",
          "pdf:docinfo:created",
          "extended-properties:Company",
          "dcterms:modified");
  private static final int LONGEST_CLUE = 1_000;

  private final ProseParsers parsers;
  private final Tesseract tesseract;

  DocumentReader(Tesseract tesseract) {
    this.tesseract = tesseract;
    this.parsers = new ProseParsers(tesseract);
  }

  /** What a document says: its paragraphs and its properties. */
  record Document(List<String> paragraphs, List<Clue> clues) {}

  /** Whether documents of this type are read. */
  boolean reads(String mediaType) {
    return parsers.read(mediaType);
  }

  /**
   * Reads a document.
   *
   * @throws TikaException if the document is encrypted or broken
   * @throws SAXException if the document is broken
   */
  Document read(byte[] content, String mediaType, int maxCharacters)
      throws TikaException, SAXException, IOException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType);
    ParagraphHandler handler = new ParagraphHandler(maxCharacters);
    try (TikaInputStream stream = TikaInputStream.get(content, metadata)) {
      parsers.of(mediaType).parse(stream, handler, metadata, context());
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

  private ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parsers.forPages());
    context.set(TesseractOCRConfig.class, tesseract.config());
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(
        tesseract.isAvailable()
            ? PDFParserConfig.OCR_STRATEGY.AUTO
            : PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, pdf);
    return context;
  }

  /** Leaves pictures, objects and files in a document alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // never asked
    }
  }
}
