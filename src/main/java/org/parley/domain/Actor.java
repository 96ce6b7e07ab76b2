package org.parley.domain;

import java.util.List;
import java.util.Locale;

/**
 * A person, organisation, place or group that an article names.
 *
 * @param name the canonical name
 * @param mentions how often the text names it, under any of its names
 * @param as the surface forms found, most frequent first
 */
public record Actor(String name, Kind kind, int mentions, List<String> as) {
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

  public Actor {
    as = List.copyOf(as);
  }
}
