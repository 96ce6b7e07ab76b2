package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;

/**
 * Addresses of passages on the page where an article ran: text fragments after the draft of the Web
 * Incubator Community Group (URL Fragment Text Directives, section 3), {@code
 * #:~:text=prefix-,start,end}. A browser that does not know them opens the page at its top.
 *
 * @param url where the article ran, an http or https address
 * @param text the article's text, which stands on that page
 */
record TextFragments(String url, String text) {
  private static final String DIRECTIVE = ":~:text=";

  /** Longer passages are given by their first and last words: pages cut and mark up their text. */
  private static final int MOST_WORDS = 10;

  private static final int FEWEST_EDGE_WORDS = 4;
  private static final int MOST_EDGE_WORDS = 9;
  private static final int PREFIX_WORDS = 3;

  /** The address of a passage; null if the passage has no words. */
  @Nullable String of(Span passage) {
    List<Span> words = words(passage.start(), Math.min(passage.end(), text.length()));
    if (words.isEmpty()) {
      return null;
    }
    Span whole = new Span(words.get(0).start(), words.get(words.size() - 1).end());
    String directive =
        words.size() <= MOST_WORDS && !whole.of(text).contains("\n")
            ? prefix(whole) + encoded(whole)
            : range(words);
    return url + (url.contains("#") ? "" : "#") + DIRECTIVE + directive;
  }

  private String range(List<Span> words) {
    Span start = start(words);
    Span end = end(words, start);
    return end.start() < start.end()
        ? prefix(start) + encoded(start)
        : prefix(start) + encoded(start) + "," + encoded(end);
  }

  /** As many words as tell the passage from what stands before it, within one paragraph. */
  private Span start(List<Span> words) {
    Span start = words.get(0);
    for (int count = 1; count <= Math.min(MOST_EDGE_WORDS, words.size()); count++) {
      Span longer = new Span(start.start(), words.get(count - 1).end());
      if (longer.of(text).contains("\n")) {
        return start;
      }
      start = longer;
      if (count >= FEWEST_EDGE_WORDS && isFirst(start, 0)) {
        return start;
      }
    }
    return start;
  }

  /** As many words as are found first at the passage's end. */
  private Span end(List<Span> words, Span start) {
    Span end = words.get(words.size() - 1);
    for (int count = 1; count <= Math.min(MOST_EDGE_WORDS, words.size()); count++) {
      Span longer = new Span(words.get(words.size() - count).start(), end.end());
      if (longer.start() < start.end() || longer.of(text).contains("\n")) {
        return end;
      }
      end = longer;
      if (count >= FEWEST_EDGE_WORDS && isFirst(end, start.end())) {
        return end;
      }
    }
    return end;
  }

  /** The words before, where the same words stand somewhere earlier too; empty otherwise. */
  private String prefix(Span start) {
    if (isFirst(start, 0)) {
      return "";
    }
    int paragraph = text.lastIndexOf('\n', start.start()) + 1;
    List<Span> before = words(Math.min(paragraph, start.start()), start.start());
    if (before.isEmpty()) {
      return "";
    }
    int from = before.get(Math.max(0, before.size() - PREFIX_WORDS)).start();
    return encoded(new Span(from, start.start())) + "-,";
  }

  private boolean isFirst(Span words, int from) {
    return text.indexOf(words.of(text), from) == words.start();
  }

  /** Words with the marks that cling to them, in scripts with and without spaces. */
  private List<Span> words(int from, int to) {
    BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
    String part = text.substring(from, to);
    boundaries.setText(part);
    List<Span> words = new ArrayList<>();
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (part.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(new Span(from + start, from + end));
      }
      start = end;
    }
    return words;
  }

  /** Percent-encoded, with the three characters that have a meaning in a directive too. */
  private String encoded(Span words) {
    String spaced = words.of(text).strip().replaceAll("[\\s\\u00a0]+", " ");
    return URLEncoder.encode(spaced, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D")
        .replace("*", "%2A");
  }
}
