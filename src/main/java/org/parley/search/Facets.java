package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Collection;
import org.parley.solr.Fields;

/** The facets, declared once, in the order in which URLs, JSON and pages show them. Immutable. */
public record Facets(List<Facet> inOrder) {
  private static final int OWN_LIMIT = 10;

  /** The facets that every collection has. */
  public static final Facets BUILT_IN =
      new Facets(
          List.of(
              new Facet("author", "Author", "author", 10),
              new Facet("outlet", "Outlet", "outlet", 10),
              new Facet("stance", "Stance", "stance", 80),
              new Facet("actor", "Actor", Fields.ACTOR, Fields.ACTOR_KIND, 12),
              new Facet("speaker", "Quoted", "speaker", 10),
              new Facet("theme", "Theme", "theme", 10),
              new Facet("language", "Language", "language", 10),
              new Facet("type", "File type", "type", 10)));

  /** These and a collection's own, each filled from a column of imported records. */
  public Facets with(List<Collection.OwnFacet> own) {
    List<Facet> all = new ArrayList<>(inOrder);
    for (Collection.OwnFacet facet : own) {
      if (byKey(facet.id()).isEmpty()) {
        all.add(new Facet(facet.id(), facet.label(), Fields.own(facet.id()), OWN_LIMIT));
      }
    }
    return new Facets(all);
  }

  public Facets {
    inOrder = List.copyOf(inOrder);
  }

  /** The facet of this key; empty if there is none. */
  public Optional<Facet> byKey(String key) {
    return inOrder.stream().filter(facet -> facet.key().equals(key)).findFirst();
  }
}
