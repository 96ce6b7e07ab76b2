package org.parley.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.hwp.HwpV5Parser;
import org.apache.tika.parser.indesign.IDMLParser;
import org.apache.tika.parser.iptc.IptcAnpaParser;
import org.apache.tika.parser.iwork.IWorkPackageParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.onenote.OneNoteParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.parser.xml.FictionBookParser;

/**
 * The parsers that Parley uses, and no others that may be on the class path: those of documents in
 * which people write prose. None of them uses the network or starts a program, but for Tesseract.
 * Safe for use by several threads.
 */
final class ProseParsers {
  /** What these parsers read as well: drawings, objects, and mail, which is read elsewhere. */
  private static final Set<String> NOT_PROSE =
      Set.of(
          "application/sldworks",
          "application/vnd.ms-outlook",
          "application/x-tika-msoffice-embedded",
          "application/vnd.oasis.opendocument.formula",
          "application/vnd.oasis.opendocument.image",
          "image/svg+xml");

  private final Map<String, Parser> byType = new HashMap<>();
  private final Parser forPages;

  ProseParsers(Tesseract tesseract) {
    ParseContext context = new ParseContext();
    List<Parser> all = parsers();
    for (Parser parser : all) {
      for (MediaType type : parser.getSupportedTypes(context)) {
        String base = type.getBaseType().toString().toLowerCase(Locale.ROOT);
        if (!NOT_PROSE.contains(base)) {
          byType.putIfAbsent(base, parser);
        }
      }
    }
    List<Parser> withPictures = new ArrayList<>(all);
    withPictures.add(tesseract.parser());
    forPages = new CompositeParser(MediaTypeRegistry.getDefaultRegistry(), withPictures);
  }

  private static List<Parser> parsers() {
    return List.of(
        new PDFParser(),
        // Word, PowerPoint, Excel, Publisher, Visio since 1997, and Excel before
        new OfficeParser(),
        new OldExcelParser(),
        // Word, PowerPoint, Excel since 2007, XPS
        new OOXMLParser(),
        new WordMLParser(),
        new Word2006MLParser(),
        new SpreadsheetMLParser(),
        new OneNoteParser(),
        new OpenDocumentParser(),
        new FlatOpenDocumentParser(),
        new RTFParser(),
        new EpubParser(),
        new FictionBookParser(),
        // Pages, Numbers, Keynote until 2009; later ones hold no text that is documented
        new IWorkPackageParser(),
        new WordPerfectParser(),
        // Hangul, the word processor of Korea
        new HwpV5Parser(),
        new IDMLParser(),
        // news agencies' own format
        new IptcAnpaParser(),
        new DcXMLParser());
  }

  boolean read(String mediaType) {
    return byType.containsKey(mediaType.toLowerCase(Locale.ROOT));
  }

  /** The parser of a type that {@link #read} says is read. */
  Parser of(String mediaType) {
    Parser parser = byType.get(mediaType.toLowerCase(Locale.ROOT));
    if (parser == null) {
      throw new IllegalArgumentException("not read: " + mediaType);
    }
    return parser;
  }

  /** All of them and Tesseract, for what parsers hand on: scanned pages. */
  Parser forPages() {
    return forPages;
  }
}
