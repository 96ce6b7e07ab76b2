package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Span;

/** Makes snippets of the passages that Solr found: whole sentences of one paragraph each. */
final class Snippets {
  /** How many passages a result shows. */
  static final int MOST = 3;

  /**
   * How long a passage is asked for, in characters: longer than what is shown, with the hit in its
   * middle, because its first and its last sentence may be cut.
   */
  static final int PASSAGE = 420;

  private Snippets() {}

  /**
   * A snippet of each paragraph that holds a hit: a passage may run over the end of a paragraph,
   * and would take the heading of the next part along.
   */
  static List<Snippet> of(List<String> markedPassages) {
    List<Snippet> snippets = new ArrayList<>();
    for (String passage : markedPassages) {
      List<String> paragraphs = List.of(passage.split("\n\n", -1));
      for (int i = 0; i < paragraphs.size() && snippets.size() < MOST; i++) {
        if (paragraphs.get(i).contains(Marks.BEFORE)) {
          Passage part = Passage.of(paragraphs.get(i), i > 0);
          part.best()
              .map((Span best) -> new Snippet("text", part.fragments(best)))
              .filter(snippet -> !snippets.contains(snippet))
              .ifPresent(snippets::add);
        }
      }
    }
    return snippets;
  }
}
