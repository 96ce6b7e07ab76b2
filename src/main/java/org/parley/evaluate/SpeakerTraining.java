package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.analyse.quotes.marks.MarkFinder;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.quotes.speakers.Option;
import org.parley.analyse.quotes.speakers.Question;
import org.parley.analyse.quotes.speakers.Scene;
import org.parley.analyse.quotes.speakers.Source;
import org.parley.evaluate.QuoteSet.Attribution;
import org.parley.evaluate.QuoteSet.Labelled;

/**
 * Makes questions with their right answers out of labelled articles. Right are the sources that
 * name the head of the labelled source, and the speaker before where it is labelled the same.
 */
final class SpeakerTraining {
  private SpeakerTraining() {}

  /** A question with its right answers. */
  record Example(Question question, List<Boolean> right) {}

  /** The questions of an article to which an option is right, in order. */
  static List<Example> examples(Labelled article) {
    List<Quoted> quoted = MarkFinder.in(article.text());
    Scene scene = new Scene(article.text(), quoted, List.of());
    List<Example> examples = new ArrayList<>();
    int last = -1;
    Optional<Attribution> lastGold = Optional.empty();
    for (int i = 0; i < quoted.size(); i++) {
      Question question = scene.question(i, last);
      Optional<Attribution> gold = QuoteLabels.of(article, quoted.get(i));
      List<Boolean> right = right(article, scene, question, gold, lastGold);
      boolean unnamed = gold.isPresent() && gold.get().source().isEmpty();
      if (!unnamed && right.contains(true)) {
        examples.add(new Example(question, right));
      }
      if (gold.isPresent() && !unnamed) {
        last = i;
        lastGold = gold;
      }
    }
    return examples;
  }

  private static List<Boolean> right(
      Labelled article,
      Scene scene,
      Question question,
      Optional<Attribution> gold,
      Optional<Attribution> lastGold) {
    return question.options().stream()
        .map(option -> isRight(article, scene, option, gold, lastGold))
        .toList();
  }

  private static boolean isRight(
      Labelled article,
      Scene scene,
      Option option,
      Optional<Attribution> gold,
      Optional<Attribution> lastGold) {
    if (gold.isEmpty()) {
      return option.kind() == Option.Kind.NOBODY;
    }
    Source source = option.source();
    return switch (option.kind()) {
      case NOBODY -> false;
      case SAME -> lastGold.isPresent() && same(gold.get(), lastGold.get());
      case SOURCE ->
          source != null
              && !scene.isOwner(source)
              && QuoteLabels.isHead(article.text(), gold.get().source(), scene.span(source));
    };
  }

  private static boolean same(Attribution one, Attribution other) {
    return other.source().stream().anyMatch(span -> QuoteLabels.touches(one, span));
  }
}
