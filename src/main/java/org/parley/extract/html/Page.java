package org.parley.extract.html;

import java.util.List;
import org.parley.domain.Clue;

/**
 * What a page holds.
 *
 * @param paragraphs the article itself, in order; empty if the page has no text
 * @param clues what the page says about itself, in the page's order
 */
public record Page(List<String> paragraphs, List<Clue> clues) {
  public Page {
    paragraphs = List.copyOf(paragraphs);
    clues = List.copyOf(clues);
  }
}
