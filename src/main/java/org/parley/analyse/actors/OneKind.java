package org.parley.analyse.actors;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.domain.Actor;

/**
 * Gives a name the kind that it clearly has most often in an article: a recogniser takes the same
 * law for a place nine times and for a person the tenth, and who reads would see it listed twice.
 * Where two kinds are nearly as frequent both may be right, as a town and its football club. Names
 * that a collection or the table knows keep what these say, as {@link KindsApart} tells Washington
 * the place from the person.
 */
final class OneKind {
  private static final int CLEARLY = 2;

  private OneKind() {}

  /** The namings, in the same order. */
  static List<Naming> of(List<Naming> namings, AliasTable table) {
    Map<String, List<Naming>> byName =
        namings.stream()
            .collect(
                Collectors.groupingBy(
                    naming -> Spelling.key(naming.name()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<String, Actor.Kind> kinds = new LinkedHashMap<>();
    byName.forEach(
        (name, all) -> {
          if (all.stream().noneMatch(naming -> isKnown(naming, table))) {
            clearly(all).ifPresent(kind -> kinds.put(name, kind));
          }
        });
    return namings.stream()
        .map(
            naming ->
                naming.as(
                    naming.name(),
                    kinds.getOrDefault(Spelling.key(naming.name()), naming.kind()),
                    naming.hidden()))
        .toList();
  }

  private static boolean isKnown(Naming naming, AliasTable table) {
    return naming.rule().equals(Naming.COLLECTION)
        || Arrays.stream(Actor.Kind.values())
            .anyMatch(kind -> table.named(naming.name(), kind).isPresent());
  }

  /** The kind that clearly most namings have; empty where they are nearly as often another. */
  private static Optional<Actor.Kind> clearly(List<Naming> namings) {
    Map<Actor.Kind, Long> counts =
        namings.stream().collect(Collectors.groupingBy(Naming::kind, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > CLEARLY * (namings.size() - each.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
