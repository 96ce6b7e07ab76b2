package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabels;

/**
 * The stances that people gave to articles: readers at the page, whose word is the later one, and
 * those who wrote the collection's file. Safe for use by several threads.
 */
public record CuratedStances(List<Collection.Proposition> propositions, StanceLabels labels) {
  public CuratedStances {
    propositions = List.copyOf(propositions);
  }

  /** The stances of an article in the order of the propositions; none where nobody gave any. */
  public List<Stance> of(ArticleId id, Optional<Collection.CuratedArticle> article) {
    Map<String, Collection.CuratedStance> written =
        article.map(Collection.CuratedArticle::stances).orElse(Map.of());
    List<Stance> stances = new ArrayList<>();
    for (Collection.Proposition proposition : propositions) {
      Optional<StanceLabel> word = word(id, proposition.id());
      Collection.CuratedStance stance = written.get(proposition.id());
      Stance.@Nullable Label side =
          word.isPresent() ? word.get().side() : stance == null ? null : stance.label();
      if (side != null) {
        stances.add(new Stance(proposition.id(), side, 1.0, Stance.Decider.CURATOR, List.of()));
      }
    }
    return stances;
  }

  private Optional<StanceLabel> word(ArticleId id, String proposition) {
    return labels.all().stream()
        .filter(label -> label.scope() == StanceLabel.Scope.ARTICLE)
        .filter(label -> label.article().equals(id) && label.proposition().equals(proposition))
        .reduce((older, newer) -> newer);
  }
}
