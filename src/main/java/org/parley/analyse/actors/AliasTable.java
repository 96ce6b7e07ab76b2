package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.analyse.names.PhraseFinder;
import org.parley.analyse.names.ResourceLines;
import org.parley.domain.Actor;

/**
 * The names that Parley ships, from {@code aliases.txt}, whose head describes its form. Immutable
 * and safe for use by several threads.
 */
final class AliasTable {
  private static final String FILE = "aliases.txt";
  private static final Pattern COLUMN = Pattern.compile("\\|");
  private static final Pattern LIST = Pattern.compile(";");

  private final Map<String, KnownName> spellings = new LinkedHashMap<>();
  private final Map<String, KnownName> byKey = new HashMap<>();
  private final Map<String, List<KnownName>> shortNames = new HashMap<>();
  private final Map<String, String> peoples = new LinkedHashMap<>();
  private final Map<String, String> adjectives = new LinkedHashMap<>();
  private final Map<KnownName, List<String>> bySpelling = new HashMap<>();
  private final PhraseFinder<KnownName> finder;

  private static final class Shipped {
    private static final AliasTable TABLE = new AliasTable();
  }

  /** The table, read when first asked for. */
  static AliasTable shipped() {
    return Shipped.TABLE;
  }

  private AliasTable() {
    ResourceLines.of(AliasTable.class, FILE).forEach(line -> add(COLUMN.split(line, -1)));
    finder = PhraseFinder.ofNames(spellings);
  }

  private void add(String[] columns) {
    Actor.Kind kind = Actor.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
    KnownName known = new KnownName(columns[1].strip(), kind);
    List<String> full = new ArrayList<>(List.of(known.name()));
    full.addAll(list(columns, 2));
    bySpelling.put(known, full);
    List<String> people = list(columns, 4);
    for (String spelling : full) {
      if (!people.contains(spelling)) {
        spellings.putIfAbsent(spelling, known);
      }
      byKey.putIfAbsent(kind + Spelling.key(spelling), known);
    }
    for (String name : list(columns, 3)) {
      List<KnownName> sharing =
          shortNames.computeIfAbsent(kind + Spelling.key(name), any -> new ArrayList<>());
      if (!sharing.contains(known)) {
        sharing.add(known);
      }
    }
    people.forEach(name -> peoples.put(name, people.get(0)));
    for (String adjective : list(columns, 5)) {
      adjectives.put(adjective, people.isEmpty() ? adjective : people.get(0));
    }
  }

  private static List<String> list(String[] columns, int at) {
    return at >= columns.length
        ? List.of()
        : Stream.of(LIST.split(columns[at])).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Finds full names and spellings that always mean the same actor. */
  PhraseFinder<KnownName> finder() {
    return finder;
  }

  /** The actor of this kind with this full name, in any spelling. */
  Optional<KnownName> named(String name, Actor.Kind kind) {
    return Optional.ofNullable(byKey.get(kind + Spelling.key(name)));
  }

  /** The only actor of this kind that goes by this short name. */
  Optional<KnownName> shortNamed(String name, Actor.Kind kind) {
    List<KnownName> all = shortNames.getOrDefault(kind + Spelling.key(name), List.of());
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The name and the spellings of an actor of the table. */
  List<String> spellings(KnownName known) {
    return bySpelling.getOrDefault(known, List.of(known.name()));
  }

  /** What peoples are called in the plural, each with the name to show. */
  Map<String, String> peoples() {
    return peoples;
  }

  /** Adjectives of countries and peoples, each with the name of the people. */
  Map<String, String> adjectives() {
    return adjectives;
  }

  /** Whether a word is an adjective of a country or a people. */
  boolean isAdjective(String word) {
    return adjectives.containsKey(word);
  }

  /** All words that are spellings by themselves. */
  Set<String> words() {
    return spellings.keySet();
  }
}
