package org.parley.analyse.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * Links the names of persons within one article: short names to the only full name that they can
 * stand for. Where two could be meant, a short name belongs to the one named before it if the other
 * comes only later; behind both, to one that it meant before, but for lines that name the other;
 * else to nobody. To be asked in the order of the text. Not safe for use by several threads.
 */
final class PersonLinks {
  private static final Pattern TITLE_BEFORE =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Senator|Sen|Rep|Gov|Governor"
              + "|General|Gen|President|president|Prime Minister|prime minister|Chancellor|chancellor|Premier"
              + "|premier|[Mm]inister|[Ss]ecretary)\\.?[\\s\\u00a0]$");
  private static final int LONGEST_TITLE = 18;

  /** How often a text that names one person must use the short name to go on meaning that one. */
  private static final int ENOUGH = 2;

  private final String text;
  private final AliasTable table;
  private final People people = new People();
  private final Map<String, Integer> firstShort = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> bareBefore = new HashMap<>();

  /**
   * Links names of a text.
   *
   * @param settled those that a collection or a table settled
   * @param open the other names of persons
   */
  PersonLinks(String text, AliasTable table, List<Naming> settled, List<RecognisedName> open) {
    this.text = text;
    this.table = table;
    for (Naming naming : settled) {
      if (naming.kind() == Actor.Kind.PERSON) {
        people.add(naming.name(), naming.name(), naming.span().start());
        people.add(naming.name(), naming.span().of(text), naming.span().start());
      }
    }
    open.stream()
        .sorted(Comparator.comparingInt(name -> -Spelling.words(surface(name)).size()))
        .forEach(this::introduce);
  }

  /** The name that an open name is written with, in usual capitals. */
  private String surface(RecognisedName name) {
    return Capitals.nameReadable(name.span().of(text));
  }

  private void introduce(RecognisedName found) {
    String surface = surface(found);
    int at = found.span().start();
    if (People.isShort(surface)) {
      firstShort.merge(shortKey(surface), at, Math::min);
      return;
    }
    String name =
        table
            .named(surface, Actor.Kind.PERSON)
            .map(KnownName::name)
            .or(() -> people.same(surface))
            .orElseGet(() -> Spelling.shownPerson(surface));
    names.put(Spelling.key(surface), name);
    people.add(name, surface, at);
    people.add(name, name, at);
  }

  private static String shortKey(String surface) {
    return String.join(" ", Person.withoutAdditions(Spelling.words(surface)));
  }

  /** The surnames that only one person has whom the article names in full. */
  Map<String, String> surnames() {
    return people.surnames();
  }

  /** Who is meant by an open name. */
  Naming link(RecognisedName found) {
    String surface = surface(found);
    String full = names.get(Spelling.key(surface));
    if (full != null) {
      String rule =
          full.equals(surface)
              ? Naming.NAME
              : table.named(surface, Actor.Kind.PERSON).isPresent()
                  ? Naming.TABLE
                  : Naming.SPELLING;
      return person(found.span(), full, rule);
    }
    List<String> words = Spelling.words(surface);
    List<Person> meant = people.those(p -> p.hasSurname(words));
    String rule = isTitled(found.span()) ? Naming.TITLE : Naming.SURNAME;
    if (meant.isEmpty()) {
      meant = people.those(p -> p.hasGivenName(words));
      rule = Naming.GIVEN_NAME;
    }
    return linked(found, surface, meant, rule);
  }

  private Naming linked(RecognisedName found, String surface, List<Person> meant, String rule) {
    Optional<KnownName> known = table.shortNamed(surface, Actor.Kind.PERSON);
    int first = firstShort.getOrDefault(Spelling.key(surface), found.span().start());
    List<Person> before = meant.stream().filter(p -> p.firstAt() < found.span().start()).toList();
    boolean knownFirst = known.isPresent() && meant.stream().allMatch(p -> p.firstAt() > first);
    if (known.isPresent()
        && (knownFirst || meant.stream().anyMatch(p -> p.name().equals(known.get().name())))
        && (meant.size() <= 1 || before.isEmpty())) {
      boolean named = meant.stream().anyMatch(p -> p.name().equals(known.get().name()));
      return person(found.span(), known.get().name(), named ? rule : Naming.TABLE);
    }
    if (meant.size() == 1) {
      return person(found.span(), meant.get(0).name(), rule);
    }
    if (before.size() == 1) {
      bareBefore.merge(before.get(0).name(), 1, Integer::sum);
      return person(found.span(), before.get(0).name(), rule);
    }
    Optional<Person> main =
        before.stream().filter(p -> bareBefore.getOrDefault(p.name(), 0) >= ENOUGH).findFirst();
    if (main.isPresent() && !isBesideAnother(found.span(), before, main.get())) {
      return person(found.span(), main.get().name(), rule);
    }
    return person(found.span(), Spelling.shownPerson(surface), Naming.NAME);
  }

  /** Whether the line also names another of these persons in full. */
  private boolean isBesideAnother(Span span, List<Person> meant, Person main) {
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int feed = text.indexOf('\n', span.end());
    int end = feed < 0 ? text.length() : feed;
    return meant.stream()
        .filter(person -> !person.name().equals(main.name()))
        .anyMatch(person -> people.isNamed(person, start, end));
  }

  private boolean isTitled(Span span) {
    int from = Math.max(0, span.start() - LONGEST_TITLE);
    return TITLE_BEFORE.matcher(text.substring(from, span.start())).find();
  }

  private static Naming person(Span span, String name, String rule) {
    return new Naming(span, name, Actor.Kind.PERSON, rule, false);
  }
}
