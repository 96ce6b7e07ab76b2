package org.parley.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.domain.Quote;
import org.parley.domain.Span;
import org.parley.evaluate.QuoteSet.Attribution;
import org.parley.evaluate.QuoteSet.Labelled;

/**
 * How the quotes found compare with the labels. Labelled contents that begin and end with a
 * quotation mark count as direct; words in marks inside a longer content as mixed; contents without
 * any mark as reported. Of nested attributions the innermost that has the words counts. Not safe
 * for use by several threads.
 */
final class QuoteScores {
  private static final String MARKS = "“”\"‘’'«»„";
  private static final Pattern ANY_MARK = Pattern.compile("[“”\"„«»]|''");
  private static final int NEAR = 2;
  private static final double HALF = 0.5;

  /** Cues of plain speech, by which reported speech is looked for. */
  private static final Set<String> PLAIN =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "according to",
          "added",
          "wrote",
          "has said",
          "argued",
          "announced",
          "claimed",
          "insisted",
          "warned",
          "acknowledged",
          "noted",
          "also said");

  final Score directFound = new Score();
  final Score directNear = new Score();
  final Score directRight = new Score();
  final Score directRightOfNamed = new Score();
  final Score mixedRight = new Score();
  final Score named = new Score();
  final Score noFalse = new Score();
  final Score touched = new Score();
  final Score reportedRight = new Score();
  final Score reportedFound = new Score();
  final Score reportedPlainFound = new Score();

  void add(Labelled article, List<Quote> quotes) {
    for (Attribution attribution : article.attributions()) {
      for (Span content : attribution.content()) {
        if (isInMarks(content.of(article.text()))) {
          direct(article, content, quotes);
        }
      }
      reported(article.text(), attribution, quotes);
    }
    quotes.forEach(quote -> check(article, quote));
  }

  private static boolean isInMarks(String words) {
    return words.length() > NEAR * 2
        && MARKS.indexOf(words.charAt(0)) >= 0
        && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private void direct(Labelled article, Span content, List<Quote> quotes) {
    String words = content.of(article.text());
    directFound.add(quotes.stream().anyMatch(quote -> isSame(quote, content)), words);
    directNear.add(
        quotes.stream().anyMatch(quote -> isDirect(quote) && isHalf(content, quote.span())), words);
  }

  private static boolean isSame(Quote quote, Span content) {
    return isDirect(quote)
        && Math.abs(quote.span().start() - content.start()) <= NEAR + 1
        && Math.abs(quote.span().end() - content.end()) <= NEAR + 1;
  }

  private static boolean isDirect(Quote quote) {
    return quote.kind() == Quote.Kind.DIRECT;
  }

  private static boolean isHalf(Span of, Span by) {
    return QuoteSet.overlap(of, by) >= HALF * (of.end() - of.start());
  }

  private void check(Labelled article, Quote quote) {
    if (isDirect(quote)) {
      checkDirect(article, quote);
    } else {
      reportedRight.add(isRight(article, quote), quote.text());
    }
  }

  private void checkDirect(Labelled article, Quote quote) {
    Optional<Attribution> gold = QuoteLabels.of(article, quote.span());
    boolean given = quote.source() != null;
    if (given) {
      noFalse.add(gold.isPresent(), quote.text());
    }
    if (gold.isEmpty() || gold.get().source().isEmpty()) {
      return;
    }
    boolean right = given && isHead(article.text(), gold.get(), quote);
    boolean whole = gold.get().content().stream().anyMatch(span -> isSame(quote, span));
    (whole ? directRight : mixedRight).add(right, quote.text());
    named.add(given, quote.text());
    if (given) {
      directRightOfNamed.add(right, quote.text());
      touched.add(quote.source() != null && QuoteLabels.touches(gold.get(), quote.source()), "");
    }
  }

  private static boolean isHead(String text, Attribution gold, Quote quote) {
    return quote.source() != null && QuoteLabels.isHead(text, gold.source(), quote.source());
  }

  private static boolean isRight(Labelled article, Quote quote) {
    return article.attributions().stream()
        .anyMatch(gold -> gold.covers(quote.span()) >= HALF && isHead(article.text(), gold, quote));
  }

  private void reported(String text, Attribution gold, List<Quote> quotes) {
    boolean marked =
        gold.content().stream().anyMatch(span -> ANY_MARK.matcher(span.of(text)).find());
    if (marked || gold.source().isEmpty() || gold.cue().isEmpty()) {
      return;
    }
    boolean found =
        quotes.stream()
            .anyMatch(
                quote ->
                    !isDirect(quote)
                        && gold.content().stream().anyMatch(span -> isHalf(span, quote.span()))
                        && isHead(text, gold, quote));
    reportedFound.add(found, "");
    if (PLAIN.contains(gold.cue().get(0).of(text))) {
      reportedPlainFound.add(found, gold.content().get(0).of(text));
    }
  }
}
