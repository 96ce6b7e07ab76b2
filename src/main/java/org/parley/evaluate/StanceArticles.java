package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.analyse.Analyser;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Sha256;
import org.parley.domain.SourceText;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabels;

/**
 * Compares the sides of whole articles, as the pipeline finds them, with a reader's labels. An
 * article that the reader says does not touch a proposition counts as unclear, and so does one for
 * which Parley says nothing.
 */
final class StanceArticles {
  private final LabelledStances labelled;
  private final Map<String, NewsArticle> articles;
  private final Analyser analyser;

  StanceArticles(String list, Path folder) throws IOException {
    labelled = LabelledStances.read(list);
    articles =
        NewsArticle.readAll(folder.resolve(LabelledActorsEvaluation.NEWS)).stream()
            .collect(Collectors.toMap(NewsArticle::id, article -> article));
    analyser =
        new Analyser(
            new Collection(
                null,
                List.copyOf(labelled.propositions().values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            StanceLabels.NONE);
  }

  /** A line a proposition, one for all, and with {@code misses} a line for each wrong side. */
  void table(boolean misses, Consumer<String> out) {
    Map<String, StanceScores> scores = new HashMap<>();
    StanceScores all = new StanceScores();
    List<String> wrong = new ArrayList<>();
    int touched = 0;
    int told = 0;
    int both = 0;
    int shown = 0;
    int found = 0;
    Map<String, List<Stance>> found1 = analysed();
    for (LabelledStances.Label label : labelled.labels()) {
      Optional<Stance> stance =
          found1.get(label.article()).stream()
              .filter(one -> one.proposition().equals(label.proposition()))
              .findFirst();
      Stance.Label side = label.side() == null ? Stance.Label.UNCLEAR : label.side();
      Stance.Label guess = stance.map(Stance::label).orElse(Stance.Label.UNCLEAR);
      double confidence = stance.map(Stance::confidence).orElse(0.0);
      for (StanceScores one :
          List.of(all, scores.computeIfAbsent(label.proposition(), any -> new StanceScores()))) {
        one.add(side, guess, guess, confidence);
      }
      touched += label.side() == null ? 0 : 1;
      told += stance.isPresent() ? 1 : 0;
      both += label.side() != null && stance.isPresent() ? 1 : 0;
      if (label.because() != null && guess == side) {
        shown++;
        found += stance.stream().anyMatch(one -> shows(one, label.because())) ? 1 : 0;
      }
      if (guess != side) {
        wrong.add(
            String.format(
                Locale.ROOT,
                "  %s %s: %s, not %s (%.2f)",
                label.article(),
                label.proposition(),
                guess.key(),
                label.side() == null ? "none" : side.key(),
                confidence));
      }
    }
    out.accept(StanceScores.heading() + "  agreement  majority");
    labelled
        .propositions()
        .keySet()
        .forEach(id -> out.accept(line(id, scores.getOrDefault(id, new StanceScores()))));
    out.accept(line("all", all));
    out.accept(
        String.format(
            Locale.ROOT,
            "touched: %d of %d, told of %d, of these rightly %d; the reader's sentence is among"
                + " the evidence of %d of %d right sides",
            touched,
            labelled.labels().size(),
            told,
            both,
            found,
            shown));
    if (misses) {
      wrong.forEach(out);
    }
  }

  private static String line(String name, StanceScores scores) {
    return scores.line(name)
        + String.format(Locale.ROOT, "  %9.3f  %8.3f", scores.agreement(), scores.majority());
  }

  private static boolean shows(Stance stance, Span because) {
    return stance.evidence().stream()
        .anyMatch(one -> one.span().start() < because.end() && because.start() < one.span().end());
  }

  private Map<String, List<Stance>> analysed() {
    return labelled.labels().stream()
        .map(LabelledStances.Label::article)
        .distinct()
        .parallel()
        .collect(Collectors.toConcurrentMap(id -> id, this::stances));
  }

  private List<Stance> stances(String id) {
    NewsArticle article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("no article " + id + " in the folder");
    }
    return analyser
        .analyse(
            ArticleId.ofHash(Sha256.of(article.text())),
            new SourceText(id, "text/plain", "en", article.text()),
            article.title(),
            Optional.empty())
        .stances();
  }
}
