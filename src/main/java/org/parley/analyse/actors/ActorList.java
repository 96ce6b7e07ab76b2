package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Actor;

/**
 * Makes the list of an article's actors: those it is about first, then by how often they are named,
 * then by where. It is about an actor that its title or its opening names, or that it names at
 * least {@value #OFTEN} times and at least a quarter as often as the one it names most.
 */
final class ActorList {
  private static final int OFTEN = 5;
  private static final int SHARE_OF_THE_MOST = 4;
  private static final int OPENING_CHARACTERS = 400;

  private ActorList() {}

  /** The actors behind these namings, which are in the order of the text. */
  static List<Actor> of(List<Naming> namings, String text, String title) {
    Map<String, List<Naming>> byActor = new LinkedHashMap<>();
    for (Naming naming : namings) {
      byActor
          .computeIfAbsent(naming.kind() + Spelling.key(naming.name()), any -> new ArrayList<>())
          .add(naming);
    }
    int most = byActor.values().stream().mapToInt(List::size).max().orElse(0);
    List<Actor> actors = new ArrayList<>();
    byActor.values().forEach(of -> actors.add(actor(of, text, title, most)));
    actors.sort(Comparator.comparing(Actor::central).thenComparingInt(Actor::mentions).reversed());
    return actors;
  }

  private static Actor actor(List<Naming> namings, String text, String title, int most) {
    List<String> names = byFrequency(namings.stream().map(Naming::name).toList());
    List<String> as = byFrequency(namings.stream().map(n -> n.span().of(text)).toList());
    List<Actor.Mention> places =
        namings.stream().map(n -> new Actor.Mention(n.span(), n.rule())).toList();
    boolean central =
        namings.get(0).span().start() < OPENING_CHARACTERS
            || (namings.size() >= OFTEN && namings.size() * SHARE_OF_THE_MOST >= most)
            || isIn(title, names.get(0), namings.get(0).kind(), as);
    return new Actor(names.get(0), namings.get(0).kind(), namings.size(), as, central, places);
  }

  private static boolean isIn(String title, String name, Actor.Kind kind, List<String> as) {
    Map<String, String> forms = new LinkedHashMap<>();
    as.forEach(form -> forms.put(form, form));
    forms.put(name, name);
    if (kind == Actor.Kind.PERSON) {
      forms.put(name.substring(name.lastIndexOf(' ') + 1), name);
    }
    return !PhraseFinder.ofNames(forms).find(title).isEmpty();
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
