package org.parley.analyse.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Actor;

/**
 * Joins the names of one organisation within one article: the name with and without its country, an
 * acronym and the only name that it can stand for, and a first word and the only name that it
 * begins. Names that the table knows are never taken for others. Not safe for several threads.
 */
final class OrganisationLinks {
  private static final Pattern AMERICAN =
      Pattern.compile("(?:U\\.S\\.|US|United States) (\\S+ .+)");

  /** What only says of which sort an organisation is. */
  private static final Pattern SORT =
      Pattern.compile(
          "(?:Reports?|University|College|News|Inc\\.?|Corp\\.?|Corporation|Ltd\\.?|LLC|Group"
              + "|Institute|Institution|Foundation|Department|Ministry|Bank|Compan(?:y|ies)|Press|Media"
              + "|Associates|Association|Agency|Polling|Strategies|Holdings|Airlines)\\b.*");

  private final AliasTable table;
  private final String text;
  private final Settled settled;

  OrganisationLinks(AliasTable table, String text, Settled settled) {
    this.table = table;
    this.text = text;
    this.settled = settled;
  }

  void join() {
    join(this::withoutCountry, Naming.SPELLING);
    join(this::expansion, Naming.ACRONYM);
    join(this::longer, Naming.SHORT);
  }

  /** Gives every organisation the name that a rule finds among the others. */
  private void join(Function<String, Optional<String>> rule, String why) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : names(this::isFree)) {
      rule.apply(name).ifPresent(other -> names.put(name, other));
    }
    if (names.isEmpty()) {
      return;
    }
    Map<String, Naming> forms = new LinkedHashMap<>();
    for (Naming naming : settled.inOrder()) {
      String other = names.get(naming.name());
      if (other != null && isFree(naming)) {
        Naming joined = new Naming(naming.span(), other, naming.kind(), why, false);
        Naming preferred = settled.preferred(joined);
        settled.put(preferred);
        forms.put(naming.span().of(text), preferred);
      }
    }
    if (why.equals(Naming.ACRONYM)) {
      for (PhraseFinder.Found<Naming> found : PhraseFinder.ofNames(forms).find(text)) {
        settled.putIfFree(found.meaning().at(found.span()));
      }
    }
  }

  /** Whether only this article tells what is meant. */
  private boolean isFree(Naming naming) {
    return naming.kind() == Actor.Kind.ORGANISATION
        && !naming.rule().equals(Naming.COLLECTION)
        && table.named(naming.name(), naming.kind()).isEmpty();
  }

  private Set<String> names(Predicate<Naming> which) {
    return settled.inOrder().stream()
        .filter(which)
        .map(Naming::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> organisations() {
    return names(naming -> naming.kind() == Actor.Kind.ORGANISATION && !naming.hidden());
  }

  private Optional<String> withoutCountry(String name) {
    Matcher american = AMERICAN.matcher(name);
    if (!american.matches()) {
      return Optional.empty();
    }
    String rest = american.group(1);
    List<String> ending = organisations().stream().filter(o -> o.endsWith(" " + rest)).toList();
    return ending.size() == 1 && organisations().contains(rest)
        ? Optional.of(rest)
        : Optional.empty();
  }

  private Optional<String> expansion(String name) {
    return Initials.isAcronym(name)
        ? only(organisations().stream().filter(other -> Initials.are(name, other)))
        : Optional.empty();
  }

  private Optional<String> longer(String name) {
    boolean other =
        name.indexOf(' ') >= 0
            || table.named(name, Actor.Kind.PLACE).isPresent()
            || table.shortNamed(name, Actor.Kind.PERSON).isPresent()
            || settled.inOrder().stream().anyMatch(n -> isAnother(n, name));
    if (other) {
      return Optional.empty();
    }
    String beginning = name + " ";
    return only(organisations().stream().filter(longer -> longer.startsWith(beginning)))
        .filter(longer -> SORT.matcher(longer.substring(beginning.length())).matches());
  }

  /** Whether these words are part of a person's name, or are a place's. */
  private static boolean isAnother(Naming naming, String words) {
    return switch (naming.kind()) {
      case PERSON -> (" " + naming.name() + " ").contains(" " + words + " ");
      case PLACE -> naming.name().equals(words);
      default -> false;
    };
  }

  private static Optional<String> only(Stream<String> names) {
    List<String> all = names.toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
