package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Actor;

/**
 * Keeps persons apart from places and organisations of the same name: a facet has a value for each.
 * What a name means first is what the table knows by it, Washington the place; another carries its
 * kind, "Washington (person)". So the same actor has the same name in every article.
 */
final class KindsApart {
  private KindsApart() {}

  /** The actors, with names that no other kind has in the table. */
  static List<Actor> of(List<Actor> actors, AliasTable table) {
    List<Actor> apart = new ArrayList<>();
    for (Actor actor : actors) {
      apart.add(isOfOtherKind(actor, table) && !isCurated(actor) ? named(actor) : actor);
    }
    return apart;
  }

  /**
   * Whether the table has only others of this name: persons, where this is none, or the reverse.
   */
  private static boolean isOfOtherKind(Actor actor, AliasTable table) {
    boolean same = false;
    boolean other = false;
    for (Actor.Kind kind : Actor.Kind.values()) {
      boolean known =
          table.named(actor.name(), kind).filter(n -> n.name().equals(actor.name())).isPresent();
      boolean alike = (kind == Actor.Kind.PERSON) == (actor.kind() == Actor.Kind.PERSON);
      same |= known && alike;
      other |= known && !alike;
    }
    return other && !same;
  }

  /** What a collection calls an actor stays. */
  private static boolean isCurated(Actor actor) {
    return actor.places().stream().anyMatch(place -> place.rule().equals(Naming.COLLECTION));
  }

  private static Actor named(Actor actor) {
    return new Actor(
        "%s (%s)".formatted(actor.name(), actor.kind().key()),
        actor.kind(),
        actor.mentions(),
        actor.as(),
        actor.central(),
        actor.places());
  }
}
