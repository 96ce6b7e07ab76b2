package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.Collection;
import org.parley.domain.Marks;
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
              new Facet("type", "File type", "type", 10),
              new Facet("tag", "Tags", Fields.TAG, 20),
              new Facet("mark", "Marks", Fields.MARK, Marks.KEYS.size())));

  /** The facets that are not there until a reader has tagged or marked an article. */
  private static final Set<String> OF_READERS = Set.of("tag", "mark");

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

  /** Whether it says what readers keep, rather than what articles say. */
  public static boolean isOfReaders(Facet facet) {
    return OF_READERS.contains(facet.key());
  }

  public Facets {
    inOrder = List.copyOf(inOrder);
  }

  /** The facet of this key; empty if there is none. */
  public Optional<Facet> byKey(String key) {
    return inOrder.stream().filter(facet -> facet.key().equals(key)).findFirst();
  }
}
