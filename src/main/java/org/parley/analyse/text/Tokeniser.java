package org.parley.analyse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.domain.Span;

/**
 * Cuts a text into tokens and sentences. A full stop after an abbreviation or an initial belongs to
 * the word; a sentence ends at a stop that a capital, a figure or a quotation mark follows.
 */
public final class Tokeniser {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms dr sen gov rep gen lt col sgt capt maj adm cmdr st jr sr prof rev hon pres messrs"
                  + " vs no dept supt atty reps sens govs gens drs jan feb aug sept oct nov dec")
              .split(" ", -1));

  /** What is longer, in tokens, is no sentence but a list or a table: it is cut. */
  private static final int LONGEST = 400;

  private static final String CLOSERS = "”\"’')]»";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int begun;
  private int sentence;
  private int paragraph;

  private Tokeniser(String text) {
    this.text = text;
  }

  /** The tokens of a text. */
  public static Tokens of(String text) {
    Tokeniser tokeniser = new Tokeniser(text);
    for (Span paragraph : Paragraphs.of(text)) {
      tokeniser.read(paragraph);
      tokeniser.paragraph++;
      tokeniser.sentence++;
    }
    return new Tokens(tokeniser.tokens);
  }

  private void read(Span stretch) {
    boolean stopped = false;
    begun = tokens.size();
    int at = stretch.start();
    while (at < stretch.end()) {
      char character = text.charAt(at);
      if (Paragraphs.isBlank(character)) {
        at++;
        continue;
      }
      if ((stopped && begins(at, stretch.end())) || tokens.size() - begun > LONGEST) {
        sentence++;
        begun = tokens.size();
        stopped = false;
      }
      int end = Character.isLetterOrDigit(character) ? wordEnd(at, stretch.end()) : at + 1;
      at = Character.isLetterOrDigit(character) ? word(at, end) : mark(at);
      stopped = isStop(character) || (stopped && CLOSERS.indexOf(character) >= 0);
    }
  }

  private static boolean isStop(char character) {
    return character == '.' || character == '?' || character == '!' || character == '…';
  }

  /** A closing mark right after the stop still belongs to the sentence that ends. */
  private boolean begins(int at, int end) {
    char character = text.charAt(at);
    boolean spaced = Paragraphs.isBlank(text.charAt(at - 1));
    if (CLOSERS.indexOf(character) >= 0 && !(spaced && at + 1 < end && opens(at + 1))) {
      return false;
    }
    return spaced && !Character.isLowerCase(character) && !isStop(character) && character != ',';
  }

  private boolean opens(int next) {
    return !Paragraphs.isBlank(text.charAt(next));
  }

  private int mark(int at) {
    add(at, at + 1);
    return at + 1;
  }

  private int word(int start, int end) {
    int body = end;
    if (end - start > 2 && isApostrophe(text.charAt(end - 2)) && lower(end - 1) == 's') {
      body = end - 2;
    }
    if (body == end
        && end < text.length()
        && text.charAt(end) == '.'
        && isAbbreviated(start, end)) {
      body = end + 1;
    }
    add(start, body);
    if (body < end) {
      add(body, end);
    }
    return Math.max(body, end);
  }

  private boolean isAbbreviated(int start, int end) {
    String word = text.substring(start, end);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    return initial
        || (word.indexOf('.') > 0 && word.length() <= 5 && Character.isLetter(word.charAt(0)))
        || (Character.isUpperCase(word.charAt(0))
            && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private void add(int start, int end) {
    String word = text.substring(start, end);
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    tokens.add(new Token(word, lower, new Span(start, end), sentence, paragraph));
  }

  private int wordEnd(int start, int limit) {
    int at = start;
    while (at < limit) {
      char character = text.charAt(at);
      boolean joins =
          (isApostrophe(character) || "-.&,@".indexOf(character) >= 0)
              && at + 1 < limit
              && Character.isLetterOrDigit(text.charAt(at + 1))
              && joins(character, at, start);
      if (!isOfWord(character) && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean joins(char character, int at, int start) {
    return switch (character) {
      case '.' -> at - start == 1 || text.charAt(at - 2) == '.' || isDigit(at - 1);
      case ',' -> isDigit(at - 1) && isDigit(at + 1);
      default -> true;
    };
  }

  private static boolean isOfWord(char character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.isSurrogate(character);
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.charAt(at));
  }

  private char lower(int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '’';
  }
}
