package org.parley.analyse.actors;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Collection.KnownActor;

/**
 * Recognises the actors that a collection names, under each of the spellings it lists. Immutable
 * and safe for use by several threads.
 */
final class KnownActors {
  private final PhraseFinder<KnownActor> finder;
  private final Map<String, KnownActor> byKey = new HashMap<>();

  /** A spelling that two actors share belongs to the one named first. */
  KnownActors(List<KnownActor> actors) {
    Map<String, KnownActor> spellings = new LinkedHashMap<>();
    for (KnownActor actor : actors) {
      spellings.putIfAbsent(actor.name(), actor);
      actor.as().forEach(spelling -> spellings.putIfAbsent(spelling, actor));
    }
    spellings.forEach((spelling, actor) -> byKey.putIfAbsent(Spelling.key(spelling), actor));
    finder = PhraseFinder.ofNames(spellings);
  }

  /** The places where the text names them, in order; hidden ones too. */
  List<Naming> in(String text) {
    return finder.find(text).stream().map(KnownActors::naming).toList();
  }

  private static Naming naming(PhraseFinder.Found<KnownActor> found) {
    KnownActor actor = found.meaning();
    return new Naming(found.span(), actor.name(), actor.kind(), Naming.COLLECTION, actor.hide());
  }

  /** The actor that has one of these names, in any spelling. */
  Optional<KnownActor> named(List<String> names) {
    return names.stream()
        .map(name -> byKey.get(Spelling.key(name)))
        .filter(actor -> actor != null)
        .findFirst();
  }
}
