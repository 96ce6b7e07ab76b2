package org.parley.web.page;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Draws an SVG that stands by itself: its fonts are named, its colours said, and it asks for
 * nothing. Lengths are in pixels. Not safe for use by several threads.
 */
final class SvgPaper {
  static final String INK = "#1f1c18";
  static final String QUIET = "#5b554b";
  static final String LINE = "#ded7c8";
  static final String ACCENT = "#1d5c4b";
  static final String PAPER = "#fbf9f4";
  private static final String FONTS =
      "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial,"
          + " sans-serif";
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  SvgPaper(double width, double height, String title) {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
    open(
        "svg",
        Map.of(
            "xmlns",
            SVG,
            "width",
            number(width),
            "height",
            number(height),
            "viewBox",
            "0 0 " + number(width) + " " + number(height),
            "font-family",
            FONTS,
            "role",
            "img"));
    element("title", Map.of(), title);
    element("rect", Map.of("width", "100%", "height", "100%", "fill", PAPER), null);
  }

  /** The drawing; nothing can be drawn afterwards. */
  String done() {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
    return text.toString();
  }

  void open(String name, Map<String, String> attributes) {
    try {
      xml.writeStartElement(name);
      for (Map.Entry<String, String> attribute : attributes.entrySet()) {
        xml.writeAttribute(attribute.getKey(), drawable(attribute.getValue()));
      }
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  void close() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** An element with a text in it, or with nothing. */
  void element(String name, Map<String, String> attributes, @Nullable String words) {
    open(name, attributes);
    if (words != null) {
      try {
        xml.writeCharacters(drawable(words));
      } catch (XMLStreamException broken) {
        throw new IllegalStateException(broken);
      }
    }
    close();
  }

  /** Words that begin, end or have their middle at a place. */
  void words(double x, double y, String anchor, int size, String colour, String words) {
    element(
        "text",
        Map.of(
            "x", number(x),
            "y", number(y),
            "text-anchor", anchor,
            "font-size", Integer.toString(size),
            "fill", colour),
        words);
  }

  /** Large words that begin at a place. */
  void title(double x, double y, String words) {
    element(
        "text",
        Map.of(
            "x", number(x), "y", number(y), "font-size", "18", "font-weight", "600", "fill", INK),
        words);
  }

  /** Words that begin at a place and rise to the right. */
  void turned(double x, double y, String words) {
    String turn = "translate(%s %s) rotate(-45)".formatted(number(x), number(y));
    element("text", Map.of("transform", turn, "font-size", "12", "fill", INK), words);
  }

  /** A rectangle; its name shows where one points at it. */
  void box(double x, double y, double width, double height, String fill, String name) {
    open(
        "rect",
        Map.of(
            "x", number(x),
            "y", number(y),
            "width", number(width),
            "height", number(height),
            "fill", fill));
    if (!name.isEmpty()) {
      element("title", Map.of(), name);
    }
    close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
  }

  /** No more letters than fit. */
  static String shortened(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }

  /** XML has no place for most control characters, nor for halves of pairs. */
  private static String drawable(String words) {
    return words
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
