package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parley.analyse.actors.ActorFinder;
import org.parley.analyse.quotes.Quotes;
import org.parley.domain.Quote;
import org.parley.domain.SourceText;
import org.parley.evaluate.QuoteSet.Labelled;

/**
 * How well quotes and their speakers are found in {@code polnear-dev.jsonl.gz}. A speaker is right
 * if the words that name it overlap the labelled source at the head of the phrase: in "a spokesman
 * for Clinton", Clinton is wrong. A pronoun is right where it is labelled; whom it stands for is
 * not labelled.
 */
final class QuoteEvaluation {
  static final String DEVELOPMENT = "polnear-dev.jsonl.gz";
  private static final int ROUNDS = 3;
  private static final double NANOSECONDS = 1e9;

  private QuoteEvaluation() {}

  /**
   * The scores of one set, with the actors that Parley recognises and with names told by their
   * capitals alone, and the speed of the latter on one thread once warm.
   */
  static List<String> table(Path folder, ActorFinder finder) throws IOException {
    List<Labelled> articles = QuoteSet.read(folder.resolve(DEVELOPMENT)).articles();
    Quotes quotes = new Quotes();
    List<String> rows = new ArrayList<>();
    rows.add("with the actors that are recognised");
    rows.addAll(
        rows(
            articles,
            text -> quotes.in(text, finder.in(new SourceText("", "text/plain", "en", text), ""))));
    rows.add("with names told by their capitals alone");
    rows.addAll(rows(articles, text -> quotes.in(text, List.of())));
    rows.add(
        String.format(Locale.ROOT, "%-52s %7.0f", "articles a second", speed(articles, quotes)));
    return rows;
  }

  private static List<String> rows(List<Labelled> articles, Function<String, List<Quote>> quotes) {
    QuoteScores scores = new QuoteScores();
    articles.forEach(article -> scores.add(article, quotes.apply(article.text())));
    return rows(scores);
  }

  private static List<String> rows(QuoteScores scores) {
    return List.of(
        row("direct quotes found, with their exact ends", scores.directFound),
        row("direct quotes found, more than half", scores.directNear),
        row("speaker right, of direct quotes found", scores.directRight),
        row("speaker right, of words in marks in a longer clause", scores.mixedRight),
        row("speaker given, of both", scores.named),
        row("speaker right, of those given", scores.directRightOfNamed),
        row("speaker given overlaps the source", scores.touched),
        row("quotes with a speaker that are attributions", scores.noFalse),
        row("reported speech right", scores.reportedRight),
        row("reported speech found, of all not in marks", scores.reportedFound),
        row("reported speech found, of that with a plain cue", scores.reportedPlainFound));
  }

  private static String row(String name, Score score) {
    return String.format(
        Locale.ROOT, "%-52s %6.1f%% of %d", name, 100 * score.mean(), score.count());
  }

  private static double speed(List<Labelled> articles, Quotes quotes) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (Labelled article : articles) {
        quotes.in(article.text(), List.of());
      }
      best = Math.max(best, articles.size() * NANOSECONDS / (System.nanoTime() - start));
    }
    return best;
  }
}
