package org.parley.analyse.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    join(OrganisationLinks::expansion, Naming.ACRONYM);
    join(this::longer, Naming.SHORT);
  }

  /** The name of the organisation that a name stands for, by the names under which others stand. */
  private interface Rule {
    Optional<String> meaning(String name, Map<String, String> forms);
  }

  /** Gives every organisation the name that a rule finds among the others. */
  private void join(Rule rule, String why) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> forms = forms();
    for (String name : new LinkedHashSet<>(forms.values())) {
      if (table.named(name, Actor.Kind.ORGANISATION).isEmpty()) {
        rule.meaning(name, forms).ifPresent(meaning -> names.put(name, meaning));
      }
    }
    if (!names.isEmpty()) {
      rename(names, why);
    }
  }

  /** All forms in which the article names organisations, each with the name to show. */
  private Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (Naming naming : settled.inOrder()) {
      if (naming.kind() == Actor.Kind.ORGANISATION && !naming.hidden()) {
        forms.put(naming.name(), naming.name());
        forms.putIfAbsent(naming.span().of(text), naming.name());
      }
    }
    return forms;
  }

  private void rename(Map<String, String> names, String why) {
    Map<String, Naming> forms = new LinkedHashMap<>();
    for (Naming naming : settled.inOrder()) {
      String meaning = names.get(naming.name());
      if (meaning != null
          && naming.kind() == Actor.Kind.ORGANISATION
          && !naming.rule().equals(Naming.COLLECTION)) {
        Naming joined =
            settled.preferred(new Naming(naming.span(), meaning, naming.kind(), why, false));
        settled.put(joined);
        forms.put(naming.span().of(text), joined);
      }
    }
    if (why.equals(Naming.ACRONYM)) {
      for (PhraseFinder.Found<Naming> found : PhraseFinder.ofNames(forms).find(text)) {
        settled.putIfFree(found.meaning().at(found.span()));
      }
    }
  }

  private Optional<String> withoutCountry(String name, Map<String, String> forms) {
    Matcher american = AMERICAN.matcher(name);
    if (!american.matches() || !forms.containsKey(american.group(1))) {
      return Optional.empty();
    }
    String rest = american.group(1);
    return only(name, forms, form -> form.equals(rest) || isOfAnother(form, name, rest));
  }

  private static boolean isOfAnother(String form, String name, String rest) {
    return form.endsWith(" " + rest) && !form.equals(name);
  }

  private static Optional<String> expansion(String name, Map<String, String> forms) {
    return Initials.isAcronym(name)
        ? only(name, forms, form -> Initials.are(name, form))
        : Optional.empty();
  }

  private Optional<String> longer(String name, Map<String, String> forms) {
    String beginning = name + " ";
    if (name.indexOf(' ') >= 0 || isKnownOtherwise(name)) {
      return Optional.empty();
    }
    boolean sort =
        forms.keySet().stream()
            .filter(form -> form.startsWith(beginning))
            .anyMatch(form -> SORT.matcher(form.substring(beginning.length())).matches());
    return sort ? only(name, forms, form -> form.startsWith(beginning)) : Optional.empty();
  }

  /** Whether a word names a place, or somebody in the article. */
  private boolean isKnownOtherwise(String word) {
    return table.named(word, Actor.Kind.PLACE).isPresent()
        || table.shortNamed(word, Actor.Kind.PERSON).isPresent()
        || settled.inOrder().stream().anyMatch(naming -> isAnother(naming, word));
  }

  private static boolean isAnother(Naming naming, String word) {
    return switch (naming.kind()) {
      case PERSON -> (" " + naming.name() + " ").contains(" " + word + " ");
      case PLACE -> naming.name().equals(word);
      default -> false;
    };
  }

  /** The only other organisation that has a fitting form. */
  private static Optional<String> only(
      String name, Map<String, String> forms, Predicate<String> fits) {
    Set<String> names = new LinkedHashSet<>();
    forms.forEach(
        (form, of) -> {
          if (!of.equals(name) && fits.test(form)) {
            names.add(of);
          }
        });
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }
}
