package org.parley.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.parley.extract.text.Tidy;

/** Writes small elements such as bylines so that what stood apart stays apart. */
final class Pieces {
  private Pieces() {}

  /** The pieces of text in an element, in order, separated by a vertical bar. */
  static String of(Element element) {
    List<String> pieces = new ArrayList<>();
    element.forEachNode(
        node -> {
          String piece = node instanceof TextNode text ? Tidy.line(text.getWholeText()) : "";
          if (!piece.isEmpty()) {
            pieces.add(piece);
          }
        });
    return String.join(" | ", pieces);
  }
}
