package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.text.Token;

/** What a quotation looks like, from which speech is told from titles, terms and scare quotes. */
final class QuoteShape {
  private static final Set<String> NAMING =
      Grammar.words(
          "called term word phrase titled entitled named dubbed book film movie song"
              + " show play album novel known nicknamed so-called series slogan headline words"
              + " like hit on of");

  final int start;
  final int end;
  final int words;
  final boolean fragment;
  final boolean titled;
  final char before;
  final char ending;
  final String wordBefore;
  final String wordAfter;
  private final Reading reading;
  private final Quoted quoted;

  QuoteShape(Reading reading, int quote) {
    this.reading = reading;
    quoted = reading.quoted().get(quote);
    start = reading.startOf(quote);
    end = reading.endOf(quote);
    int count = 0;
    int capitals = 0;
    for (int at = start; at < end; at++) {
      Token token = reading.tokens().get(at);
      count += token.isWord() ? 1 : 0;
      capitals += token.isWord() && (token.isCapital() || token.text().length() < 4) ? 1 : 0;
    }
    words = count;
    titled = count > 1 && capitals == count && Character.isUpperCase(first());
    fragment = !Character.isUpperCase(first());
    ending = ending(reading.text(), quoted);
    before = mark(reading.lower(start - 1), start > 0 && reading.isQuoted(start - 1));
    wordBefore = reading.lower(start - 1);
    wordAfter = reading.lower(end);
  }

  private char first() {
    return reading.text().charAt(quoted.inner().start());
  }

  private static char ending(String text, Quoted quoted) {
    char last = text.charAt(quoted.inner().end() - 1);
    int after = quoted.outer().end();
    char next = after < text.length() ? text.charAt(after) : ' ';
    char mark = Character.isLetterOrDigit(last) || last == ')' ? next : last;
    return ".,?!…—-".indexOf(mark) >= 0 ? mark : '0';
  }

  private static char mark(String token, boolean quoted) {
    if (quoted) {
      return 'q';
    }
    return token.length() == 1 && ",:.;-—(".indexOf(token.charAt(0)) >= 0 ? token.charAt(0) : 'w';
  }

  String length() {
    return words < 2
        ? "1"
        : words < 3 ? "2" : words < 5 ? "4" : words < 9 ? "8" : words < 16 ? "15" : "16";
  }

  boolean startsParagraph() {
    return start == 0 || token(start - 1).paragraph() != token(start).paragraph();
  }

  boolean endsParagraph() {
    return end >= reading.tokens().size() || token(end).paragraph() != token(end - 1).paragraph();
  }

  private Token token(int at) {
    return reading.tokens().get(at);
  }

  /** What speaks for or against somebody speaking at all. */
  List<String> features() {
    List<String> features = new ArrayList<>();
    features.add("0");
    String size = length();
    features.add("0:length=" + size);
    features.add("0:before=" + before + size);
    features.add("0:end=" + ending + (quoted.closed() ? "" : "open"));
    features.add("0:begin=" + (fragment ? "small" : titled ? "title" : "capital") + size);
    features.add("0:paragraph=" + startsParagraph() + endsParagraph());
    if (Character.isLetter(wordBefore.isEmpty() ? ' ' : wordBefore.charAt(0))) {
      features.add("0:word=" + wordClass(wordBefore));
    }
    if (NAMING.contains(wordBefore) || NAMING.contains(reading.lower(start - 2))) {
      features.add("0:naming");
    }
    boolean follows = !wordAfter.isEmpty() && Character.isLowerCase(wordAfter.charAt(0));
    features.add("0:after=" + (follows ? wordClass(wordAfter) : "mark") + (fragment ? "f" : ""));
    features.add("0:first=" + (token(start).paragraph() == 0));
    features.add("0:mark=" + reading.text().charAt(quoted.outer().start()) + (words < 5));
    return features;
  }

  static String wordClass(String word) {
    if (Grammar.DETERMINERS.contains(word)) {
      return "article";
    }
    CueWords.Verb verb = CueWords.shipped().find(word);
    if (verb != null) {
      return verb.kind().key();
    }
    if (Grammar.PREPOSITIONS.contains(word)) {
      return "preposition";
    }
    if (word.equals("that")) {
      return "that";
    }
    return Grammar.AUXILIARIES.contains(word) || Grammar.LINKS.contains(word) ? "link" : "word";
  }
}
