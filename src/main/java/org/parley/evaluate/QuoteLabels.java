package org.parley.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.domain.Span;
import org.parley.evaluate.QuoteSet.Attribution;
import org.parley.evaluate.QuoteSet.Labelled;

/**
 * What the labels say of a quotation. It belongs to the attribution that has four fifths of it as
 * content; of several, nested in each other, to the one with the least content.
 */
final class QuoteLabels {
  private static final double MOST = 0.8;

  /** After one of these the head of a noun phrase is over. */
  private static final Pattern BEYOND_HEAD =
      Pattern.compile(",|\\b(?:of|for|from|in|at|to|by|with|on|who|that)\\b|(?:['’]s).*\\w");

  private QuoteLabels() {}

  /** The attribution that a quotation belongs to. */
  static Optional<Attribution> of(Labelled article, Quoted quoted) {
    return of(article, quoted.inner());
  }

  /** The attribution that a stretch belongs to. */
  static Optional<Attribution> of(Labelled article, Span stretch) {
    return article.attributions().stream()
        .filter(attribution -> attribution.covers(stretch) >= MOST)
        .min(Comparator.comparingInt(Attribution::length));
  }

  /** Whether words overlap the labelled source. */
  static boolean touches(Attribution attribution, Span words) {
    return attribution.source().stream().anyMatch(gold -> QuoteSet.overlap(gold, words) > 0);
  }

  /**
   * Whether words name the head of the labelled source: they overlap it, and what stands before
   * them in it has no preposition, comma or owner.
   */
  static boolean isHead(String text, List<Span> source, Span words) {
    return source.stream()
        .anyMatch(
            gold ->
                QuoteSet.overlap(gold, words) > 0
                    && (words.start() <= gold.start()
                        || !BEYOND_HEAD
                            .matcher(text.substring(gold.start(), words.start()))
                            .find()));
  }
}
