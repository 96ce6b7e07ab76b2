package org.parley.analyse.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Actor;

/** Settles the acronyms that an article explains in brackets, and what they stand for. */
final class ExplainedAcronyms {
  /** Shorter ones are often words in capitals. */
  private static final int FEWEST_LETTERS = 3;

  private final ActorFinder finder;
  private final String readable;
  private final List<RecognisedName> recognised;

  ExplainedAcronyms(ActorFinder finder, String readable, List<RecognisedName> recognised) {
    this.finder = finder;
    this.readable = readable;
    this.recognised = recognised;
  }

  void settle(Settled settled) {
    Acronyms.in(readable)
        .forEach(
            (acronym, expansion) ->
                kind(acronym, expansion)
                    .ifPresent(kind -> settle(acronym, expansion, kind, settled)));
  }

  private void settle(String acronym, String expansion, Actor.Kind kind, Settled settled) {
    AliasTable table = finder.table();
    KnownName known =
        table
            .named(acronym, kind)
            .or(() -> table.named(expansion, kind))
            .orElseGet(() -> new KnownName(Spelling.shown(expansion), kind));
    Map<String, KnownName> forms = new LinkedHashMap<>();
    if (acronym.length() >= FEWEST_LETTERS) {
      forms.put(acronym, known);
    }
    forms.put(expansion, known);
    for (PhraseFinder.Found<KnownName> found : PhraseFinder.ofNames(forms).find(readable)) {
      Naming naming = new Naming(found.span(), found.meaning(), Naming.ACRONYM);
      settled.replaceShorter(finder.preferred(naming, List.of(acronym, expansion)));
    }
  }

  private Optional<Actor.Kind> kind(String acronym, String expansion) {
    List<Actor.Kind> kinds =
        recognised.stream()
            .filter(name -> name.kind() != Actor.Kind.PERSON)
            .filter(name -> isPart(name.span().of(readable), acronym, expansion))
            .map(RecognisedName::kind)
            .toList();
    return kinds.contains(Actor.Kind.ORGANISATION)
        ? Optional.of(Actor.Kind.ORGANISATION)
        : kinds.stream().findFirst();
  }

  private static boolean isPart(String words, String acronym, String expansion) {
    return words.equals(acronym) || words.equals(expansion) || expansion.startsWith(words + " ");
  }
}
