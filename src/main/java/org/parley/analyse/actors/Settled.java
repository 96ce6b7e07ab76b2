package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Span;

/** The namings settled so far in one article, no two overlapping. Not safe for several threads. */
final class Settled {
  private final ActorFinder finder;
  private final Overlaps<Naming> namings = new Overlaps<>(Naming::span);

  Settled(ActorFinder finder) {
    this.finder = finder;
  }

  /** Those in the order of the text. */
  List<Naming> inOrder() {
    return namings.inOrder();
  }

  /** Those that overlap a stretch of the text, in order. */
  List<Naming> over(Span span) {
    return namings.over(span);
  }

  boolean isFree(Span span) {
    return namings.isFree(span);
  }

  /** Settles a naming in place of one that starts where it does. */
  void put(Naming naming) {
    namings.put(naming);
  }

  void putIfFree(Naming naming) {
    if (namings.isFree(naming.span())) {
      namings.put(naming);
    }
  }

  /** Settles a naming if it is longer than what is settled in its place. */
  void replaceShorter(Naming naming) {
    List<Naming> over = namings.over(naming.span());
    if (over.stream()
        .allMatch(other -> other.isWithin(naming.span()) && !other.span().equals(naming.span()))) {
      over.forEach(namings::remove);
      namings.put(naming);
    }
  }

  void remove(Naming naming) {
    namings.remove(naming);
  }

  Overlaps<Naming> overlaps() {
    return namings;
  }

  /** A naming under the name that the collection prefers for it, if it has one. */
  Naming preferred(Naming naming) {
    List<String> names = new ArrayList<>(List.of(naming.name()));
    names.addAll(finder.table().spellings(new KnownName(naming.name(), naming.kind())));
    return finder.preferred(naming, names);
  }
}
