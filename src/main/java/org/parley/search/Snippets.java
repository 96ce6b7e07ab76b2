package org.parley.search;

import java.util.Arrays;
import java.util.List;

/** Makes snippets of the passages that Solr found. */
final class Snippets {
  /** How many passages a result shows. */
  static final int MOST = 3;

  private Snippets() {}

  /**
   * The paragraphs of the passages that hold a hit: a passage may run over the end of a paragraph,
   * and would take the heading of the next part along.
   */
  static List<Snippet> of(List<String> markedPassages) {
    return markedPassages.stream()
        .flatMap(passage -> Arrays.stream(passage.split("\n\n")))
        .filter(paragraph -> paragraph.contains(Marks.BEFORE))
        .limit(MOST)
        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
        .map(paragraph -> new Snippet("text", Marks.fragments(paragraph)))
        .toList();
  }
}
