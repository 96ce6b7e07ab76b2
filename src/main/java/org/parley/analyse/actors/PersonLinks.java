package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Integer> firstShort = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Integer>> fullAt = new HashMap<>();
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
        introduce(naming.name(), naming.name(), naming.span().start());
        introduce(naming.name(), naming.span().of(text), naming.span().start());
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

  private void introduce(String name, String form, int at) {
    List<String> words = Person.withoutAdditions(Spelling.words(form));
    if (words.size() < 2) {
      return;
    }
    fullAt.computeIfAbsent(name, any -> new ArrayList<>()).add(at);
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      if (person.name().equals(name) && person.words().equals(words)) {
        people.set(i, new Person(name, words, Math.min(at, person.firstAt())));
        return;
      }
    }
    people.add(new Person(name, words, at));
  }

  private void introduce(RecognisedName found) {
    String surface = surface(found);
    int at = found.span().start();
    List<String> words = Person.withoutAdditions(Spelling.words(surface));
    if (words.size() < 2) {
      firstShort.merge(String.join(" ", words), at, Math::min);
      return;
    }
    String name =
        table
            .named(surface, Actor.Kind.PERSON)
            .map(KnownName::name)
            .or(() -> same(surface, words))
            .orElseGet(() -> Spelling.shownPerson(surface));
    names.put(Spelling.key(surface), name);
    introduce(name, surface, at);
    introduce(name, name, at);
  }

  /** The one person introduced so far who may be meant by another full name. */
  private Optional<String> same(String surface, List<String> words) {
    boolean added = words.size() < Spelling.words(surface).size();
    List<Person> same =
        people.stream()
            .filter(person -> person.words().equals(words) || person.mayBe(words))
            .filter(
                person -> added == (person.words().size() < Spelling.words(person.name()).size()))
            .toList();
    List<Person> once = onceEach(same);
    return once.size() == 1 ? Optional.of(once.get(0).name()) : Optional.empty();
  }

  /** Each person where the article first names them. */
  private static List<Person> onceEach(List<Person> people) {
    Map<String, Person> first = new LinkedHashMap<>();
    for (Person person : people) {
      first.merge(person.name(), person, (a, b) -> a.firstAt() <= b.firstAt() ? a : b);
    }
    return List.copyOf(first.values());
  }

  /** The surnames that only one person has whom the article names in full. */
  Map<String, String> surnames() {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> shared = new HashSet<>();
    for (Person person : people) {
      String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
      String other = names.putIfAbsent(surname, person.name());
      if (other != null && !other.equals(person.name())) {
        shared.add(surname);
      }
    }
    shared.forEach(names::remove);
    return names;
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
    List<Person> meant = onceEach(people.stream().filter(p -> p.hasSurname(words)).toList());
    String rule = isTitled(found.span()) ? Naming.TITLE : Naming.SURNAME;
    if (meant.isEmpty()) {
      meant = onceEach(people.stream().filter(p -> p.hasGivenName(words)).toList());
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
        .flatMap(person -> fullAt.getOrDefault(person.name(), List.of()).stream())
        .anyMatch(at -> start <= at && at < end);
  }

  private boolean isTitled(Span span) {
    int from = Math.max(0, span.start() - LONGEST_TITLE);
    return TITLE_BEFORE.matcher(text.substring(from, span.start())).find();
  }

  private static Naming person(Span span, String name, String rule) {
    return new Naming(span, name, Actor.Kind.PERSON, rule, false);
  }
}
