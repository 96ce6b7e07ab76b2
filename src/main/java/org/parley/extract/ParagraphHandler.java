package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers paragraphs from the XHTML events that Tika's parsers send. */
final class ParagraphHandler extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "table",
          "tr",
          "body",
          "blockquote",
          "pre",
          "title",
          "dt",
          "dd",
          "section");

  private final int limit;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int length;
  private boolean inBody;

  ParagraphHandler(int limit) {
    this.limit = limit;
  }

  /** What was sent so far; a text that outgrew the limit ends there. */
  List<String> paragraphs() {
    endParagraph();
    return List.copyOf(paragraphs);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String tag = name.toLowerCase(Locale.ROOT);
    inBody |= tag.equals("body");
    if (BLOCKS.contains(tag)) {
      endParagraph();
    } else if (tag.equals("br")) {
      current.append('\n');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    String tag = name.toLowerCase(Locale.ROOT);
    if (BLOCKS.contains(tag)) {
      endParagraph();
    } else if (tag.equals("td") || tag.equals("th")) {
      current.append(' ');
    }
  }

  @Override
  public void characters(char[] text, int start, int count) {
    if (inBody && length <= limit) {
      current.append(text, start, count);
      length += count;
    }
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int count) {
    characters(text, start, count);
  }

  private void endParagraph() {
    if (!current.isEmpty()) {
      paragraphs.add(current.toString());
      current.setLength(0);
    }
  }
}
