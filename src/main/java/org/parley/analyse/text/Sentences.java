package org.parley.analyse.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Span;

/** The sentences of a text. */
public final class Sentences {
  private Sentences() {}

  /** In order, each from its first to its last token; those without a word are left out. */
  public static List<Span> of(Tokens tokens) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      int end = tokens.sentenceEnd(start);
      if (hasWord(tokens, start, end)) {
        sentences.add(tokens.span(start, end - 1));
      }
      start = end;
    }
    return sentences;
  }

  /** A passage on one line: white space is one blank, and none stands at its ends. */
  public static String onOneLine(String passage) {
    return passage.replaceAll("\\s+", " ").strip();
  }

  private static boolean hasWord(Tokens tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.get(i).isWord()) {
        return true;
      }
    }
    return false;
  }
}
