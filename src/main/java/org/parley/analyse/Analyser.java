package org.parley.analyse;

import java.util.List;
import java.util.Optional;
import org.parley.analyse.actors.KnownActors;
import org.parley.analyse.stance.CuratedStances;
import org.parley.analyse.themes.Themes;
import org.parley.domain.Analysis;
import org.parley.domain.Collection;
import org.parley.domain.SourceText;

/** Asks each question of an article in turn. Immutable and safe for use by several threads. */
public final class Analyser {
  private final KnownActors actors;
  private final CuratedStances stances;
  private final Themes themes;

  public Analyser(Collection collection) {
    actors = new KnownActors(collection.actors());
    stances = new CuratedStances(collection.propositions());
    themes = new Themes(collection.themes());
  }

  /** What there is to find in an article; what curators say of it wins. */
  public Analysis analyse(SourceText source, Optional<Collection.CuratedArticle> curated) {
    return new Analysis(
        actors.in(source.text()), List.of(), stances.of(curated), themes.in(source.text()));
  }
}
