package org.parley.analyse.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/** Settles who or what the names stand for that neither a collection nor the table settles. */
final class OpenNames {
  private final AliasTable table;
  private final String readable;
  private final Settled settled;
  private final NationalBodies bodies;

  OpenNames(AliasTable table, String readable, Settled settled) {
    this.table = table;
    this.readable = readable;
    this.settled = settled;
    this.bodies = new NationalBodies(table, readable);
  }

  void settle(List<RecognisedName> open) {
    Map<String, Actor.Kind> kinds = SingleWords.kinds(open, readable);
    Set<String> organisations =
        open.stream()
            .filter(name -> name.kind() == Actor.Kind.ORGANISATION)
            .map(name -> name.span().of(readable))
            .collect(Collectors.toSet());
    List<RecognisedName> weighed =
        open.stream()
            .sorted(Comparator.comparingInt(name -> name.span().start()))
            .map(name -> new RecognisedName(name.span(), kind(name, kinds, organisations)))
            .toList();
    List<RecognisedName> persons =
        weighed.stream().filter(name -> name.kind() == Actor.Kind.PERSON).toList();
    PersonLinks links = new PersonLinks(readable, table, settled.inOrder(), persons);
    for (RecognisedName name : weighed) {
      Naming naming = name.kind() == Actor.Kind.PERSON ? links.link(name) : other(name);
      settled.putIfFree(settled.preferred(naming));
    }
    links.surnames().forEach(this::settleSurname);
  }

  /**
   * A well-known person's surname is sometimes taken for an organisation's name, and the short name
   * of a well-known organisation for a place's.
   */
  private Actor.Kind kind(
      RecognisedName name, Map<String, Actor.Kind> kinds, Set<String> organisations) {
    String word = name.span().of(readable);
    Actor.Kind kind = kinds.getOrDefault(word, name.kind());
    boolean organisation = table.shortNamed(word, Actor.Kind.ORGANISATION).isPresent();
    if (kind == Actor.Kind.PLACE && organisation && organisations.contains(word)) {
      return Actor.Kind.ORGANISATION;
    }
    boolean person =
        kind == Actor.Kind.ORGANISATION
            && !organisation
            && table.shortNamed(word, Actor.Kind.PERSON).isPresent();
    return person ? Actor.Kind.PERSON : kind;
  }

  private void settleSurname(String surname, String name) {
    if (SingleWords.isTelling(surname, readable)) {
      for (PhraseFinder.Found<String> found :
          PhraseFinder.ofNames(Map.of(surname, name)).find(readable)) {
        if (!isAfterName(found.span())) {
          Naming naming = new Naming(found.span(), name, Actor.Kind.PERSON, Naming.SURNAME, false);
          settled.putIfFree(settled.preferred(naming));
        }
      }
    }
  }

  /** Whether the word before may be part of the same name. */
  private boolean isAfterName(Span span) {
    int last = span.start() - 2;
    if (last < 0
        || readable.charAt(span.start() - 1) != ' '
        || !Character.isLetter(readable.charAt(last))) {
      return false;
    }
    int first = last;
    while (first > 0 && Character.isLetter(readable.charAt(first - 1))) {
      first--;
    }
    return Character.isUpperCase(readable.charAt(first)) && first > 0;
  }

  /** What is meant by the name of an organisation, a place or a group. */
  private Naming other(RecognisedName name) {
    String surface = Capitals.nameReadable(name.span().of(readable));
    Optional<KnownName> known = known(surface, name.kind());
    if (known.isPresent()) {
      String rule = surface.equals(known.get().name()) ? Naming.NAME : Naming.TABLE;
      return new Naming(name.span(), known.get(), rule);
    }
    Actor.Kind kind =
        name.kind() == Actor.Kind.ORGANISATION && surface.endsWith(" Party")
            ? Actor.Kind.GROUP
            : name.kind();
    String shown = Spelling.shown(surface);
    return new Naming(
        name.span(), shown, kind, shown.equals(surface) ? Naming.NAME : Naming.SPELLING, false);
  }

  private Optional<KnownName> known(String surface, Actor.Kind kind) {
    return table
        .named(surface, kind)
        .or(() -> table.named(surface, Actor.Kind.PLACE))
        .or(() -> table.shortNamed(surface, kind).filter(k -> !bodies.isOfAnother(surface)))
        .or(() -> table.named(surface, Actor.Kind.GROUP))
        .or(() -> table.shortNamed(surface, Actor.Kind.GROUP));
  }
}
