package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** How long a heading is at most, in characters. */
  private static final int HEADING = 60;

  /** No sentence ends in a letter or a figure. */
  private static final Pattern HEADINGS_END = Pattern.compile("[\\p{L}\\p{M}\\p{N}]$");

  private Snippets() {}

  /**
   * A snippet of each paragraph that holds a hit: a passage may run over the end of a paragraph,
   * and would take the heading of the next part along. The title above the snippets is not said
   * again where the text begins with it.
   *
   * @param title of the article, as the result shows it
   */
  static List<Snippet> of(List<String> markedPassages, String title) {
    List<Snippet> snippets = new ArrayList<>();
    for (String passage : markedPassages) {
      List<String> paragraphs = List.of(passage.split("\n\n", -1));
      for (int i = 0; i < paragraphs.size() && snippets.size() < MOST; i++) {
        if (paragraphs.get(i).contains(Marks.BEFORE)) {
          Passage part = Passage.of(paragraphs.get(i), i > 0);
          part.best()
              .filter(best -> !same(part.text(), title))
              .map((Span best) -> new Snippet("text", part.fragments(best)))
              .filter(snippet -> !snippets.contains(snippet))
              .ifPresent(snippets::add);
        }
      }
    }
    List<Snippet> prose = snippets.stream().filter(snippet -> !isHeading(snippet)).toList();
    return prose.isEmpty() ? snippets : prose;
  }

  /** A heading says little where there are sentences to show. */
  private static boolean isHeading(Snippet snippet) {
    String text = snippet.fragments().stream().map(Fragment::text).collect(Collectors.joining());
    return text.length() <= HEADING && HEADINGS_END.matcher(text).find();
  }

  private static boolean same(String paragraph, String title) {
    return onOneLine(paragraph).equalsIgnoreCase(onOneLine(title));
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
