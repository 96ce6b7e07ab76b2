package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Actor;
import org.parley.domain.Collection.KnownActor;

/**
 * Recognises the actors that a collection names, under each of the spellings it lists. Immutable
 * and safe for use by several threads.
 */
public final class KnownActors {
  private final PhraseFinder<KnownActor> finder;

  /** A spelling that two actors share belongs to the one named first. */
  public KnownActors(List<KnownActor> actors) {
    Map<String, KnownActor> spellings = new LinkedHashMap<>();
    for (KnownActor actor : actors) {
      spellings.putIfAbsent(actor.name(), actor);
      actor.as().forEach(spelling -> spellings.putIfAbsent(spelling, actor));
    }
    finder = PhraseFinder.ofNames(spellings);
  }

  /** The actors that the text names, most named first; hidden ones are left out. */
  public List<Actor> in(String text) {
    Map<KnownActor, List<String>> mentions =
        finder.find(text).stream()
            .filter(found -> !found.meaning().hide())
            .collect(
                Collectors.groupingBy(
                    PhraseFinder.Found::meaning,
                    LinkedHashMap::new,
                    Collectors.mapping(found -> found.span().of(text), Collectors.toList())));
    List<Actor> actors = new ArrayList<>();
    mentions.forEach(
        (actor, as) ->
            actors.add(new Actor(actor.name(), actor.kind(), as.size(), byFrequency(as))));
    actors.sort(Comparator.comparingInt(Actor::mentions).reversed());
    return actors;
  }

  private static List<String> byFrequency(List<String> forms) {
    Map<String, Long> counts =
        forms.stream()
            .collect(Collectors.groupingBy(f -> f, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
