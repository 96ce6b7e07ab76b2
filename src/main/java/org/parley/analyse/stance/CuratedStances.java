package org.parley.analyse.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabels;

/**
 * The stances that people gave to articles: readers at the page, whose word is the later one, and
 * those who wrote the collection's file. Safe for use by several threads.
 */
record CuratedStances(StanceLabels labels) {
  /**
   * What people say of an article and a proposition; empty if nobody said anything. Its label is
   * null where a reader says that the article does not touch the proposition.
   */
  Optional<Stance.Judgement> of(
      ArticleId id, String text, Optional<Collection.CuratedArticle> article, String proposition) {
    Optional<StanceLabel> word = word(id, proposition);
    if (word.isPresent()) {
      return word.map(label -> judgement(label.side(), List.of()));
    }
    Map<String, Collection.CuratedStance> written =
        article.map(Collection.CuratedArticle::stances).orElse(Map.of());
    return Optional.ofNullable(written.get(proposition))
        .map(stance -> judgement(stance.label(), evidence(text, stance)));
  }

  private Optional<StanceLabel> word(ArticleId id, String proposition) {
    return labels.all().stream()
        .filter(label -> label.scope() == StanceLabel.Scope.ARTICLE)
        .filter(label -> label.article().equals(id) && label.proposition().equals(proposition))
        .reduce((older, newer) -> newer);
  }

  /** The sentences that the text has; a curator may have shortened or misspelled one. */
  private static List<Stance.Evidence> evidence(String text, Collection.CuratedStance stance) {
    return stance.because().stream()
        .flatMap(
            sentence ->
                Places.of(text, sentence).stream()
                    .map(span -> evidence(text, span, stance.label())))
        .toList();
  }

  private static Stance.Evidence evidence(String text, Span span, Stance.Label label) {
    return new Stance.Evidence(span.of(text), span, label);
  }

  private static Stance.Judgement judgement(
      Stance.@Nullable Label label, List<Stance.Evidence> evidence) {
    return new Stance.Judgement(label, 1.0, Stance.Decider.CURATOR, evidence, null, null);
  }
}
