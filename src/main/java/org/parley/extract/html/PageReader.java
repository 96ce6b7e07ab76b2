package org.parley.extract.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parley.domain.Clue;

/** Reads web pages. Safe for use by several threads. */
public final class PageReader {
  private PageReader() {}

  /** The article and the clues in a page's markup. */
  public static Page read(String markup) {
    Document document = Parser.htmlParser().parseInput(markup, "");
    List<Clue> clues = PageClues.of(document);
    return new Page(MainText.of(document), clues);
  }
}
