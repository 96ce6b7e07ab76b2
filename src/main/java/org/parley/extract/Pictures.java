package org.parley.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.parley.extract.text.PlainText;
import org.xml.sax.SAXException;

/** Reads the text in pictures. Safe for use by several threads. */
final class Pictures {
  private static final Map<String, String> READ =
      Map.of(
          "image/png", "image/ocr-png",
          "image/jpeg", "image/ocr-jpeg",
          "image/tiff", "image/ocr-tiff",
          "image/gif", "image/ocr-gif",
          "image/bmp", "image/ocr-bmp",
          "image/webp", "image/ocr-webp");
  private static final int LEAST_WIDTH = 200;
  private static final int LEAST_HEIGHT = 100;
  private static final int LEAST_BYTES = 10_000;
  private static final int MOST_PIXELS = 100_000_000;
  private static final int LEAST_WORDS = 10;
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private final Tesseract tesseract;
  private final TesseractOCRParser parser;

  Pictures(Tesseract tesseract) {
    this.tesseract = tesseract;
    this.parser = tesseract.parser();
  }

  /** Whether text in pictures of this type can be read where Tesseract is installed. */
  static boolean areRead(String mediaType) {
    return READ.containsKey(mediaType.toLowerCase(Locale.ROOT));
  }

  boolean canBeRead() {
    return tesseract.isAvailable();
  }

  /** Whether a picture is too small to hold an article: an icon, a button, a portrait. */
  static boolean isSmall(byte[] content) {
    if (content.length < LEAST_BYTES) {
      return true;
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return width < LEAST_WIDTH || height < LEAST_HEIGHT || (long) width * height > MOST_PIXELS;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return true;
    }
  }

  /** The paragraphs in a picture; empty if it shows no text to speak of. */
  List<String> read(byte[] content, String mediaType, int maxCharacters)
      throws TikaException, SAXException, IOException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, READ.get(mediaType.toLowerCase(Locale.ROOT)));
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, tesseract.config());
    ParagraphHandler handler = new ParagraphHandler(maxCharacters);
    try (TikaInputStream stream = TikaInputStream.get(content, metadata)) {
      parser.parse(stream, handler, metadata, context);
    }
    List<String> paragraphs =
        handler.paragraphs().stream().flatMap(p -> PlainText.paragraphs(p).stream()).toList();
    long words = WORD.matcher(String.join(" ", paragraphs)).results().count();
    return words < LEAST_WORDS ? List.of() : paragraphs;
  }
}
