package org.parley.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabel.Scope;

/**
 * What readers said of an article.
 *
 * @param labels of the article and its sentences, the oldest first
 * @param mayCorrect whether readers may say more
 */
public record Readers(List<StanceLabel> labels, boolean mayCorrect) {
  /** Nobody said anything, and nobody may. */
  public static final Readers SILENT = new Readers(List.of(), false);

  public Readers {
    labels = List.copyOf(labels);
  }

  /** The label of the article on a proposition. */
  Optional<StanceLabel> ofArticle(String proposition) {
    return last(label -> label.proposition().equals(proposition) && label.scope() == Scope.ARTICLE);
  }

  /** The label of a sentence on a proposition. */
  Optional<StanceLabel> ofSentence(String proposition, String sentence) {
    return ofSentences(proposition).stream()
        .filter(label -> sentence(label).strip().equals(sentence.strip()))
        .reduce((older, newer) -> newer);
  }

  /** The labels of sentences on a proposition. */
  List<StanceLabel> ofSentences(String proposition) {
    return labels.stream()
        .filter(label -> label.proposition().equals(proposition))
        .filter(label -> label.scope() == Scope.SENTENCE)
        .toList();
  }

  static String sentence(StanceLabel label) {
    return label.sentences().get(0);
  }

  private Optional<StanceLabel> last(Predicate<StanceLabel> wanted) {
    return labels.stream().filter(wanted).reduce((older, newer) -> newer);
  }
}
