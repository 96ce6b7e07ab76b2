package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.text.Paragraphs;
import org.parley.domain.Span;

/**
 * Finds quotations without marks: the paragraph after one that ends with a verb of speech or
 * writing in its last sentence and a colon. Short ones and lists are no quotations.
 */
public final class BlockQuotations {
  private static final int FEWEST = 12;
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!]\\s");
  private static final Set<String> VERBS =
      Grammar.words(
          "say write tell reply respond answer add explain continue conclude state"
              + " declare note argue observe put read tweet post comment warn remark recall");

  private BlockQuotations() {}

  /** The quotations in marks and those without, in order of the text. */
  public static List<Quoted> with(String text, List<Quoted> marked) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Quoted> all = new ArrayList<>(marked);
    for (int i = 1; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      if (introduces(paragraphs.get(i - 1).of(text))
          && isBlock(paragraph.of(text))
          && marked.stream().noneMatch(quoted -> overlap(quoted.outer(), paragraph))) {
        all.add(new Quoted(paragraph, paragraph, true, false, true));
      }
    }
    all.sort(Comparator.comparingInt(quoted -> quoted.outer().start()));
    return all;
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static boolean introduces(String paragraph) {
    if (!paragraph.endsWith(":")) {
      return false;
    }
    String[] sentences = SENTENCE_END.split(paragraph, -1);
    return WORD.matcher(sentences[sentences.length - 1])
        .results()
        .map(word -> CueWords.shipped().find(word.group()))
        .anyMatch(verb -> verb != null && VERBS.contains(verb.lemma()));
  }

  private static boolean isBlock(String paragraph) {
    return Character.isUpperCase(paragraph.charAt(0))
        && !paragraph.endsWith(":")
        && WORD.matcher(paragraph).results().count() >= FEWEST;
  }
}
