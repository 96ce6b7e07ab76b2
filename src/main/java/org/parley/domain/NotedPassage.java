package org.parley.domain;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A passage that somebody wrote a note on, by its own words, so that it is found again in a text
 * that has changed. Immutable.
 *
 * @param words as the text had them
 * @param before what stood before them, at most {@value #CONTEXT} characters
 * @param after what stood behind them, at most {@value #CONTEXT} characters
 * @param start where they began in the text, in UTF-16 units
 */
public record NotedPassage(String words, String before, String after, int start) {
  /** The most characters of its words. */
  public static final int LONGEST = 5_000;

  private static final int CONTEXT = 80;

  /** The passage at a place of a text, without spaces at its edges. */
  public static NotedPassage at(String text, Span given) {
    String words = given.of(text);
    int lead = words.length() - words.stripLeading().length();
    int start = given.start() + lead;
    Span place = new Span(start, start + words.strip().length());
    int from = Math.max(0, place.start() - CONTEXT);
    int to = Math.min(text.length(), place.end() + CONTEXT);
    return new NotedPassage(
        place.of(text),
        text.substring(from, place.start()),
        text.substring(place.end(), to),
        place.start());
  }

  /**
   * The passage of a text that somebody quotes.
   *
   * @param words whose spaces, quotation marks and dashes need not be those of the text
   * @param before what is known to stand before them, to tell one place from another; may be empty
   * @return empty if the text has no such words
   */
  public static Optional<NotedPassage> quoted(String text, String words, String before) {
    return new NotedPassage(words, before, "", 0).in(text).map(place -> at(text, place));
  }

  /**
   * Where the passage is in a text. Of several places with the same words it is the one whose
   * surroundings are most like those that it had, and of these the nearest.
   *
   * @return empty if the text does not have the words
   */
  public Optional<Span> in(String text) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    Matcher places = pattern(words.strip()).matcher(text);
    return places
        .results()
        .map(place -> new Span(place.start(), place.end()))
        .min(
            Comparator.comparingInt((Span place) -> -likeness(text, place))
                .thenComparingInt(place -> Math.abs(place.start() - start)));
  }

  /** How many characters of the surroundings are the same. */
  private int likeness(String text, Span place) {
    int same = 0;
    int most = Math.min(before.length(), place.start());
    while (same < most
        && before.charAt(before.length() - 1 - same) == text.charAt(place.start() - 1 - same)) {
      same++;
    }
    int behind = 0;
    most = Math.min(after.length(), text.length() - place.end());
    while (behind < most && after.charAt(behind) == text.charAt(place.end() + behind)) {
      behind++;
    }
    return same + behind;
  }

  /** The words, however they are spaced, with any quotation marks and dashes. */
  private static Pattern pattern(String words) {
    return Pattern.compile(
        Pattern.compile("[\\s\\h]+")
            .splitAsStream(words)
            .map(NotedPassage::sign)
            .collect(Collectors.joining("[\\s\\h]+")));
  }

  private static String sign(String word) {
    return word.codePoints()
        .mapToObj(
            character ->
                switch (character) {
                  case '\'', '’', '‘', 'ʼ' -> "['’‘ʼ]";
                  case '"', '“', '”', '„', '«', '»' -> "[\"“”„«»]";
                  case '-', '‐', '‑', '–', '—' -> "[-‐‑–—]";
                  default -> Pattern.quote(Character.toString(character));
                })
        .collect(Collectors.joining());
  }
}
