package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The persons whom one article names in full. Not safe for use by several threads. */
final class People {
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Integer>> fullAt = new HashMap<>();

  /**
   * Adds a place where somebody is named in full; shorter forms add nothing.
   *
   * @param name the name to show
   * @param form how the article writes it
   */
  void add(String name, String form, int at) {
    if (isShort(form)) {
      return;
    }
    List<String> words = Person.withoutAdditions(Spelling.words(form));
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

  /** Whether this is a single name, which may have a hyphen in it. */
  static boolean isShort(String form) {
    List<String> words = Person.withoutAdditions(Spelling.words(form));
    return words.size() < 2 || form.strip().chars().noneMatch(Character::isSpaceChar);
  }

  /** The one person added so far who may be meant by another full name. */
  Optional<String> same(String form) {
    List<String> all = Spelling.words(form);
    List<String> words = Person.withoutAdditions(all);
    boolean added = words.size() < all.size();
    List<Person> same =
        those(
            person ->
                (person.words().equals(words) || person.mayBe(words))
                    && added == (person.words().size() < Spelling.words(person.name()).size()));
    return same.size() == 1 ? Optional.of(same.get(0).name()) : Optional.empty();
  }

  /** Each such person where the article first names them. */
  List<Person> those(Predicate<Person> which) {
    Map<String, Person> first = new LinkedHashMap<>();
    for (Person person : people) {
      if (which.test(person)) {
        first.merge(person.name(), person, (a, b) -> a.firstAt() <= b.firstAt() ? a : b);
      }
    }
    return List.copyOf(first.values());
  }

  /** The surnames that only one of them has, each with the name to show. */
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

  /** Whether a person is named in full between two places of the text. */
  boolean isNamed(Person person, int start, int end) {
    return fullAt.getOrDefault(person.name(), List.of()).stream()
        .anyMatch(at -> start <= at && at < end);
  }
}
