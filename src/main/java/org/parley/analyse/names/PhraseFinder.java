package org.parley.analyse.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;

/**
 * Finds phrases in a text as whole words: at each word the longest phrase that starts there, no two
 * overlapping. Typographic and plain apostrophes, quotes and hyphens are the same. Immutable and
 * safe for use by several threads; time grows with the text, not with the number of phrases.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseFinder<T> {
  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
  private final UnaryOperator<String> fold;

  private record Phrase<T>(String text, T meaning) {}

  /** A phrase found. */
  public record Found<T>(T meaning, Span span) {}

  private PhraseFinder(Map<String, T> phrases, UnaryOperator<String> fold) {
    this.fold = fold;
    phrases.forEach(
        (phrase, meaning) -> {
          String text = fold.apply(phrase.strip());
          if (!text.isEmpty()) {
            byFirstWord
                .computeIfAbsent(text.substring(0, wordEnd(text, 0)), any -> new ArrayList<>())
                .add(new Phrase<>(text, meaning));
          }
        });
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(p -> -p.text().length())));
  }

  /** A finder for names, which must be spelled with the same capitals. */
  public static <T> PhraseFinder<T> ofNames(Map<String, T> names) {
    return new PhraseFinder<>(names, PhraseFinder::plainMarks);
  }

  /** A finder for words, in whatever capitals. */
  public static <T> PhraseFinder<T> ofWords(Map<String, T> words) {
    return new PhraseFinder<>(words, PhraseFinder::lowerCase);
  }

  /** All phrases in the text, in order. */
  public List<Found<T>> find(String original) {
    String text = fold.apply(original);
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      Found<T> longest = longestAt(text, at, end);
      if (longest != null) {
        found.add(longest);
        at = longest.span().end();
      } else {
        at = end;
      }
    }
    return found;
  }

  private @Nullable Found<T> longestAt(String text, int at, int end) {
    for (Phrase<T> phrase : byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
      int last = at + phrase.text().length();
      boolean whole = last >= text.length() || !isInWord(text.charAt(last - 1), text.charAt(last));
      if (whole && text.startsWith(phrase.text(), at)) {
        return new Found<>(phrase.meaning(), new Span(at, last));
      }
    }
    return null;
  }

  /**
   * The end of the run of letters and digits, or of the single other character, that starts here.
   */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean isInWord(char before, char after) {
    return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }

  /** Each character for one, so that places in the text stay what they are. */
  private static String plainMarks(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('‑', '-')
        .replace('\n', ' ')
        .replace('\u00a0', ' ');
  }

  private static String lowerCase(String text) {
    String lower = plainMarks(text).toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : plainMarks(text);
  }
}
