package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private final Map<String, Collection.CuratedArticle> curated;
  private final Analyser analyser;

  /**
   * Articles and labels to compare.
   *
   * @param taught whether each article is judged by a model that learned from the sentences by
   *     which the reader justified the labels of the others
   */
  StanceArticles(String list, Path folder, boolean taught) throws IOException {
    labelled = LabelledStances.read(list);
    articles = NewsArticle.byId(folder.resolve(LabelledActorsEvaluation.NEWS));
    curated = taught ? curated() : Map.of();
    analyser =
        new Analyser(
            new Collection(
                null,
                List.copyOf(labelled.propositions().values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(curated.values())),
            StanceLabels.NONE);
  }

  /** The reader's labels in the form of a collection's file. */
  private Map<String, Collection.CuratedArticle> curated() {
    Map<String, Map<String, Collection.CuratedStance>> stances = new TreeMap<>();
    for (LabelledStances.Label label : labelled.labels()) {
      Span because = label.because();
      if (label.side() != null && because != null) {
        String sentence = because.of(article(label.article()).text());
        stances
            .computeIfAbsent(label.article(), any -> new TreeMap<>())
            .put(
                label.proposition(), new Collection.CuratedStance(label.side(), List.of(sentence)));
      }
    }
    Map<String, Collection.CuratedArticle> curatedArticles = new TreeMap<>();
    stances.forEach(
        (id, given) ->
            curatedArticles.put(
                id,
                new Collection.CuratedArticle(id, null, List.of(), null, null, null, given, null)));
    return curatedArticles;
  }

  /** A label beside what Parley says. */
  private record Compared(LabelledStances.Label label, Optional<Stance> stance) {
    Stance.Label side() {
      Stance.Label side = label.side();
      return side == null ? Stance.Label.UNCLEAR : side;
    }

    Stance.Label guess() {
      return stance.map(Stance::label).orElse(Stance.Label.UNCLEAR);
    }

    double confidence() {
      return stance.map(Stance::confidence).orElse(0.0);
    }

    boolean isRight() {
      return guess() == side();
    }

    /** Whether the evidence has the sentence by which the reader justifies a right side. */
    boolean shows() {
      Span because = label.because();
      return because != null
          && stance.stream()
              .flatMap(one -> one.evidence().stream())
              .anyMatch(
                  one -> one.span().start() < because.end() && because.start() < one.span().end());
    }

    String miss() {
      return String.format(
          Locale.ROOT,
          "  %s %s: %s, not %s (%.2f)",
          label.article(),
          label.proposition(),
          guess().key(),
          label.side() == null ? "none" : side().key(),
          confidence());
    }
  }

  /** A line a proposition, one for all, and with {@code misses} a line for each wrong side. */
  void table(boolean misses, Consumer<String> out) {
    List<Compared> compared = compared();
    out.accept(StanceScores.heading() + "  agreement  majority");
    for (String id : labelled.propositions().keySet()) {
      out.accept(
          line(id, compared.stream().filter(one -> one.label().proposition().equals(id)).toList()));
    }
    out.accept(line("all", compared));
    out.accept(touched(compared));
    if (misses) {
      compared.stream().filter(one -> !one.isRight()).map(Compared::miss).forEach(out);
    }
  }

  private static String touched(List<Compared> compared) {
    List<Compared> justified =
        compared.stream().filter(one -> one.label().because() != null && one.isRight()).toList();
    return String.format(
        Locale.ROOT,
        "touched: %d of %d, told of %d, of these rightly %d; the reader's sentence is among the"
            + " evidence of %d of %d right sides",
        compared.stream().filter(one -> one.label().side() != null).count(),
        compared.size(),
        compared.stream().filter(one -> one.stance().isPresent()).count(),
        compared.stream()
            .filter(one -> one.label().side() != null && one.stance().isPresent())
            .count(),
        justified.stream().filter(Compared::shows).count(),
        justified.size());
  }

  private List<Compared> compared() {
    Map<String, List<Stance>> found = analysed();
    return labelled.labels().stream()
        .map(
            label ->
                new Compared(
                    label,
                    found.getOrDefault(label.article(), List.of()).stream()
                        .filter(one -> one.proposition().equals(label.proposition()))
                        .findFirst()))
        .toList();
  }

  private static String line(String name, List<Compared> compared) {
    StanceScores scores = new StanceScores();
    compared.forEach(one -> scores.add(one.side(), one.guess(), one.guess(), one.confidence()));
    return scores.line(name)
        + String.format(Locale.ROOT, "  %9.3f  %8.3f", scores.agreement(), scores.majority());
  }

  private Map<String, List<Stance>> analysed() {
    return labelled.labels().stream()
        .map(LabelledStances.Label::article)
        .distinct()
        .parallel()
        .collect(Collectors.toConcurrentMap(id -> id, this::stances));
  }

  private List<Stance> stances(String id) {
    NewsArticle article = article(id);
    return analyser
        .analyse(
            ArticleId.ofHash(Sha256.of(article.text())),
            new SourceText(id, "text/plain", "en", article.text()),
            article.title(),
            Optional.ofNullable(curated.get(id)))
        .stances()
        .stream()
        .flatMap(stance -> models(stance).stream())
        .toList();
  }

  /** What the model says, also where the reader overruled it. */
  private static Optional<Stance> models(Stance stance) {
    if (stance.origin() == Stance.Decider.MODEL) {
      return Optional.of(stance);
    }
    return stance.others().stream()
        .findFirst()
        .map(model -> new Stance(stance.proposition(), model, List.of(), stance.said()));
  }

  private NewsArticle article(String id) {
    NewsArticle article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("no article " + id + " in the folder");
    }
    return article;
  }
}
