package org.parley.analyse.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.Collection;
import org.parley.domain.Stance;

/** The stances that the people behind a collection gave to its articles. Immutable. */
public record CuratedStances(List<Collection.Proposition> propositions) {
  public CuratedStances {
    propositions = List.copyOf(propositions);
  }

  /** The stances of an article in the order of the propositions; none where nobody gave any. */
  public List<Stance> of(Optional<Collection.CuratedArticle> article) {
    Map<String, Stance.Label> given =
        article.map(Collection.CuratedArticle::stances).orElse(Map.of());
    return propositions.stream()
        .filter(proposition -> given.containsKey(proposition.id()))
        .map(proposition -> curated(proposition.id(), given))
        .toList();
  }

  private static Stance curated(String proposition, Map<String, Stance.Label> given) {
    Stance.Label label = given.getOrDefault(proposition, Stance.Label.UNCLEAR);
    return new Stance(proposition, label, 1.0, Stance.Decider.CURATOR, List.of());
  }
}
