package org.parley.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.domain.Clue;
import org.parley.domain.Collection.CuratedArticle;
import org.parley.domain.Collection.KnownOutlet;
import org.parley.domain.SourceText;
import org.parley.domain.Span;

/**
 * All that speaks for or against a value.
 *
 * @param paragraphs those of the text, in order
 */
record Evidence(
    SourceText source,
    List<Clue> clues,
    Optional<CuratedArticle> curated,
    List<KnownOutlet> outlets,
    List<Paragraph> paragraphs) {

  /** Collects it, and cuts the text into its paragraphs once for all questions. */
  static Evidence of(
      SourceText source,
      List<Clue> clues,
      Optional<CuratedArticle> curated,
      List<KnownOutlet> outlets) {
    return new Evidence(
        source,
        List.copyOf(clues),
        curated,
        List.copyOf(outlets),
        List.copyOf(paragraphs(source.text())));
  }

  /** A paragraph and where it stands in the text. */
  record Paragraph(String text, int start) {
    Span span(int from, int to) {
      return new Span(start + from, start + to);
    }
  }

  /** The clues of these names, in the file's order. */
  Stream<Clue> named(String... names) {
    Set<String> wanted = Set.of(names);
    return clues.stream().filter(clue -> wanted.contains(clue.name()));
  }

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      paragraphs.add(new Paragraph(text.substring(start, end), start));
      start = end + 2;
    }
    return paragraphs;
  }

  /** The first {@code count} paragraphs, or fewer. */
  List<Paragraph> opening(int count) {
    return paragraphs.subList(0, Math.min(count, paragraphs.size()));
  }

  /** The last {@code count} paragraphs, or fewer, in the text's order. */
  List<Paragraph> closing(int count) {
    return paragraphs.subList(Math.max(0, paragraphs.size() - count), paragraphs.size());
  }
}
