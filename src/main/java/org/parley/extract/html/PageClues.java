package org.parley.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.extract.text.Tidy;

/** Collects what a page says about itself, kind by kind. */
final class PageClues {
  private static final int LONGEST = 1_000;
  private static final int MOST = 500;

  private final List<Clue> clues = new ArrayList<>();

  /** The clues of a page, each once. */
  static List<Clue> of(Document document) {
    PageClues collected = new PageClues();
    JsonLdClues.collect(document, collected);
    MetaClues.collect(document, collected);
    ElementClues.collect(document, collected);
    return collected.clues;
  }

  /** Notes a clue, unless it is blank, far too long for what it should be, or known. */
  void add(Origin origin, String name, String value) {
    String tidy = Tidy.line(value);
    if (tidy.isEmpty() || tidy.length() > LONGEST || clues.size() >= MOST) {
      return;
    }
    Clue clue = new Clue(origin, name, tidy);
    if (!clues.contains(clue)) {
      clues.add(clue);
    }
  }
}
