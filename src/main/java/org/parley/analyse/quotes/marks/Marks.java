package org.parley.analyse.quotes.marks;

import java.util.Map;
import org.parley.analyse.text.Paragraphs;
import org.parley.domain.Span;

/**
 * Tells what a quotation mark does where it stands: open, close, or neither. The styles are those
 * of the Unicode Standard, chapter 6.2, "Language-Based Usage of Quotation Marks".
 */
final class Marks {
  /** The marks that may close what a mark opened. */
  private static final Map<Character, String> CLOSERS =
      Map.ofEntries(
          Map.entry('“', "”\""),
          Map.entry('"', "\"”"),
          Map.entry('„', "“”\""),
          Map.entry('”', "”"),
          Map.entry('«', "»"),
          Map.entry('»', "«"),
          Map.entry('‹', "›"),
          Map.entry('›', "‹"),
          Map.entry('‘', "’'"),
          Map.entry('‚', "‘’"),
          Map.entry('\'', "'’"),
          Map.entry('「', "」"),
          Map.entry('『', "』"));

  /** How far a closing mark is looked for, in characters. */
  private static final int FAR = 2000;

  private static final String SINGLE = "‘‚'’‹›";
  private static final String BEFORE_OPENING = "([{—–-/“\"‘'„«:…>";
  private static final String ELISION = "em tis twas cause til n round cos ere bout";

  private final String text;
  private final Span stretch;

  Marks(String text, Span stretch) {
    this.text = text;
    this.stretch = stretch;
  }

  boolean isMark(char character) {
    return CLOSERS.containsKey(character)
        || character == '’'
        || character == '」'
        || character == '』';
  }

  static boolean isSingle(char mark) {
    return SINGLE.indexOf(mark) >= 0;
  }

  boolean opens(int at) {
    char mark = text.charAt(at);
    char before = at > stretch.start() ? text.charAt(at - 1) : ' ';
    char after = at + 1 < stretch.end() ? text.charAt(at + 1) : ' ';
    boolean free = Paragraphs.isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0;
    return switch (mark) {
      case '“', '„', '「', '『' -> true;
      case '«', '»' -> true;
      case '"', '”' -> free && !Paragraphs.isBlank(after);
      case '‘', '‚' -> !Character.isLetterOrDigit(before) && isBeginning(after) && !isElision(at);
      case '\'' -> free && isBeginning(after) && !isElision(at);
      case '‹', '›' -> free && !Paragraphs.isBlank(after);
      default -> false;
    };
  }

  private static boolean isBeginning(char character) {
    return Character.isLetterOrDigit(character) || "…[($€£“\".".indexOf(character) >= 0;
  }

  /** Whether the mark at {@code at} may close what {@code opener} opened. */
  boolean closes(char opener, int at) {
    char mark = text.charAt(at);
    if (opener == '“' && mark == '“') {
      return isMistaken(at);
    }
    if (CLOSERS.getOrDefault(opener, "").indexOf(mark) < 0) {
      return false;
    }
    if (!isSingle(opener)) {
      return mark != '"' || !isClearOpening(at);
    }
    return !isApostrophe(at);
  }

  /** An opening mark typed where one must close: after a stop or comma, before a blank. */
  private boolean isMistaken(int at) {
    return at + 1 < stretch.end()
        && Paragraphs.isBlank(text.charAt(at + 1))
        && ".,?!".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Between a blank and a word a straight mark opens, whatever is open. */
  private boolean isClearOpening(int at) {
    boolean blankBefore = at == stretch.start() || Paragraphs.isBlank(text.charAt(at - 1));
    return blankBefore && at + 1 < stretch.end() && !Paragraphs.isBlank(text.charAt(at + 1));
  }

  /** Inside a word, before a word, or after a plural while another mark follows that may close. */
  private boolean isApostrophe(int at) {
    char before = text.charAt(at - 1);
    char after = at + 1 < stretch.end() ? text.charAt(at + 1) : ' ';
    if (Character.isLetterOrDigit(after) || Paragraphs.isBlank(before)) {
      return true;
    }
    return (before == 's' || before == 'S') && Paragraphs.isBlank(after) && closesLater(at + 1);
  }

  private boolean closesLater(int from) {
    for (int at = from; at < Math.min(stretch.end(), from + FAR); at++) {
      char mark = text.charAt(at);
      if (mark == '‘' || (mark == '\'' && opens(at))) {
        return false;
      }
      boolean mayClose = mark == '’' || mark == '\'';
      if (mayClose && ".,?!…".indexOf(text.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code 'em}, {@code 'tis}, {@code '90s}: the mark stands for letters left out. */
  private boolean isElision(int at) {
    int end = at + 1;
    while (end < stretch.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end);
    return word.matches("\\d0s")
        || (!word.isEmpty() && (" " + ELISION + " ").contains(" " + word + " "));
  }
}
