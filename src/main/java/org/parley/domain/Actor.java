package org.parley.domain;

import java.util.List;
import java.util.Locale;

/**
 * A person, organisation, place or group that an article names.
 *
 * @param name the canonical name
 * @param mentions how often the text names it, under any of its names
 * @param as the surface forms found, most frequent first
 * @param central whether the article is about it: named in the title or the opening, or often
 * @param places where the text names it, in order; empty where that is not known
 */
public record Actor(
    String name, Kind kind, int mentions, List<String> as, boolean central, List<Mention> places) {
  /** What an actor is; {@link #key} is the spelling in JSON and in {@code collection.yaml}. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    GROUP;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A place where the text names an actor.
   *
   * @param rule why these words are taken for the actor, as a short key such as {@code surname} or
   *     {@code collection.yaml}
   */
  public record Mention(Span span, String rule) {}

  public Actor {
    as = List.copyOf(as);
    places = List.copyOf(places);
  }

  /** An actor of whom no more is known. */
  public Actor(String name, Kind kind, int mentions, List<String> as) {
    this(name, kind, mentions, as, false, List.of());
  }
}
