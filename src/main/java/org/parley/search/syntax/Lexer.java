package org.parley.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a query into tokens. Never fails: a mark that means nothing where it stands is part of the
 * text around it, or is dropped if there is none.
 */
final class Lexer {
  private static final String OPENING_QUOTES = "\"“„«";
  private static final String CLOSING_QUOTES = "\"”“»";
  private static final int MAX_SLOP = 100;

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String query) {
    this.query = query;
  }

  static List<Token> tokens(String query) {
    Lexer lexer = new Lexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = query.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (c == '(') {
      at++;
      tokens.add(new Token.Open());
    } else if (c == ')') {
      at++;
      tokens.add(new Token.Close());
    } else if (OPENING_QUOTES.indexOf(c) >= 0) {
      phrase();
    } else if (c == '-') {
      minus();
    } else if (!named()) {
      word();
    }
  }

  private void phrase() {
    int end = at + 1;
    while (end < query.length() && CLOSING_QUOTES.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      at++; // never closed: the rest is plain text
      return;
    }
    String text = query.substring(at + 1, end);
    at = end + 1;
    int slop = slop();
    if (isSearchable(text)) {
      tokens.add(new Token.Text(new Clause.Phrase(text.strip(), slop)));
    }
  }

  private int slop() {
    if (at >= query.length() || query.charAt(at) != '~') {
      return 0;
    }
    int end = at + 1;
    while (end < query.length() && end - at <= 4 && Character.isDigit(query.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      return 0;
    }
    int slop = Integer.parseInt(query.substring(at + 1, end));
    at = end;
    return Math.min(slop, MAX_SLOP);
  }

  /** A hyphen before a word excludes it; between or after words, or twice, it is typography. */
  private void minus() {
    int next = at + 1;
    if (next < query.length() && query.charAt(next) != '-' && !isSpace(query.charAt(next))) {
      tokens.add(new Token.Minus());
      at++;
      return;
    }
    while (at < query.length() && query.charAt(at) == '-') {
      at++;
    }
  }

  private boolean named() {
    for (Clause.Field field : Clause.Field.values()) {
      String prefix = field.key() + ":";
      int after = at + prefix.length();
      if (query.startsWith(prefix, at) && after < query.length() && !isSpace(query.charAt(after))) {
        tokens.add(new Token.Named(field));
        at = after;
        return true;
      }
    }
    return false;
  }

  private void word() {
    int end = at;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      end++;
    }
    String text = query.substring(at, Math.max(end, at + 1));
    at += text.length();
    if (text.equals("OR")) {
      tokens.add(new Token.Or());
    } else {
      clause(text).ifPresent(clause -> tokens.add(new Token.Text(clause)));
    }
  }

  private static Optional<Clause> clause(String text) {
    String stem = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
    if (!isSearchable(text)) {
      return Optional.empty();
    }
    boolean isPrefix = stem.length() < text.length() && stem.codePoints().allMatch(Lexer::isSolid);
    return Optional.of(isPrefix ? new Clause.Prefix(stem) : new Clause.Word(text));
  }

  /** Whether an analyzer can find anything to look for in it. */
  private static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Lexer::isSolid);
  }

  private static boolean isSolid(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || c == '"' || c == '“' || c == '”';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
