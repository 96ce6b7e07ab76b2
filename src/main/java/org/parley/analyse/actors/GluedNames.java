package org.parley.analyse.actors;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * Tells where two names meet that only captions, headlines and line ends put side by side, as in
 * "Pennsylvania Trump". Immutable.
 */
final class GluedNames {
  /** Places that are as often given names. */
  private static final Set<String> GIVEN_NAMES =
      Set.of(
          "Jordan",
          "Chad",
          "Georgia",
          "Paris",
          "Israel",
          "Sydney",
          "Virginia",
          "Washington",
          "London",
          "India",
          "Kenya",
          "Ireland",
          "Chelsea",
          "Austin",
          "Dallas",
          "Florence");

  /** Behind these a person's name belongs to an organisation's. */
  private static final Pattern JOINS =
      Pattern.compile("(?:\\p{Ll}.*|&|.*['’]s?|Saint|St\\.?|Fort|Port|Mount|Team|USS|Camp)");

  private static final int FEWEST_WORDS_OF_AN_ORGANISATION = 2;

  private final String text;
  private final Predicate<String> known;
  private final AliasTable table;

  GluedNames(String text, Predicate<String> known, AliasTable table) {
    this.text = text;
    this.known = known;
    this.table = table;
  }

  /** The space between two names within these words. */
  Optional<Span> joint(String words, Actor.Kind kind) {
    if (words.indexOf(' ') < 0 || known.test(words) || isNamedTwice(words)) {
      return Optional.empty();
    }
    for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
      if (isJoint(words.substring(0, space), words.substring(space + 1), kind)) {
        return Optional.of(new Span(space, space + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isNamedTwice(String words) {
    return text.indexOf(words) != text.lastIndexOf(words);
  }

  private boolean isJoint(String left, String right, Actor.Kind kind) {
    if (isPerson(right)) {
      boolean placed =
          table.named(left, Actor.Kind.PLACE).isPresent() && !GIVEN_NAMES.contains(left);
      return placed
          || left.equals(right)
          || (kind == Actor.Kind.ORGANISATION && isOrganisation(left, right));
    }
    return isPerson(left) && table.named(right, Actor.Kind.ORGANISATION).isPresent();
  }

  /** Whether the last words of a person's name are enough to know the person. */
  private boolean isPerson(String words) {
    Optional<KnownName> person =
        table.shortNamed(words, Actor.Kind.PERSON).or(() -> table.named(words, Actor.Kind.PERSON));
    return person.map(p -> p.name().endsWith(words)).orElse(false);
  }

  private boolean isOrganisation(String left, String surname) {
    String[] words = left.split(" ", -1);
    String last = words[words.length - 1];
    return words.length >= FEWEST_WORDS_OF_AN_ORGANISATION
        && !JOINS.matcher(last).matches()
        && !known.test(last + " " + surname)
        && table.named(last + " " + surname, Actor.Kind.PERSON).isEmpty();
  }
}
