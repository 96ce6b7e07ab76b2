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

/** All that speaks for or against a value. */
record Evidence(
    SourceText source,
    List<Clue> clues,
    Optional<CuratedArticle> curated,
    List<KnownOutlet> outlets) {

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

  /** The text's paragraphs in order. */
  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    String text = source.text();
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
    List<Paragraph> all = paragraphs();
    return all.subList(0, Math.min(count, all.size()));
  }

  /** The last {@code count} paragraphs, or fewer, in the text's order. */
  List<Paragraph> closing(int count) {
    List<Paragraph> all = paragraphs();
    return all.subList(Math.max(0, all.size() - count), all.size());
  }
}
