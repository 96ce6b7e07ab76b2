package org.parley.domain;

import java.util.List;

/**
 * What Parley found out about an article: whom it names, whom it quotes, which side it takes, its
 * themes.
 */
public record Analysis(
    List<Actor> actors, List<Quote> quotes, List<Stance> stances, List<Theme> themes) {
  /** Nothing found, or not analysed. */
  public static final Analysis NONE = new Analysis(List.of(), List.of(), List.of(), List.of());

  public Analysis {
    actors = List.copyOf(actors);
    quotes = List.copyOf(quotes);
    stances = List.copyOf(stances);
    themes = List.copyOf(themes);
  }

  /** The names of the themes, in the collection's order. */
  public List<String> themeLabels() {
    return themes.stream().map(Theme::label).toList();
  }
}
