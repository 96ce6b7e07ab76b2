package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.text.Token;
import org.parley.domain.Actor;

/**
 * Whom "he" and "she" stand for: the person of the nearest sentence before that has one, in it the
 * first that is no part of another phrase; or who spoke in the sentence before without being named.
 * After a longer stretch without names it is left open, and so it is where first names or titles
 * contradict the pronoun.
 */
final class Antecedents {
  private static final int SENTENCES = 4;
  private static final int PARAGRAPHS = 2;
  private static final int TITLE = 5;
  private static final Set<String> ONE = Set.of("a", "an", "the", "one", "another");

  private final Reading reading;
  private final List<Source> sources;
  private final Set<Integer> speaking = new HashSet<>();
  private final boolean kindsKnown;
  private final Map<Integer, Source> resolved = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  Antecedents(Scene scene) {
    reading = scene.reading();
    sources = scene.sources();
    scene.links().forEach(link -> speaking.add(link.source().first()));
    kindsKnown = sources.stream().anyMatch(source -> source.actor() != null);
    sources.forEach(this::learn);
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      if (Grammar.SINGULAR.contains(reading.lower(source.first()))) {
        Source person = find(i);
        if (person != null) {
          resolved.put(source.first(), person);
        }
      }
    }
  }

  /** The name that a pronoun stands for; null if that is open. */
  @Nullable Source of(Source pronoun) {
    return resolved.get(pronoun.first());
  }

  private void learn(Source source) {
    if (isPerson(source)) {
      Gender gender = said(source);
      if (gender != Gender.UNKNOWN) {
        genders.merge(key(source), gender, (one, other) -> one == other ? one : Gender.UNKNOWN);
      }
    }
  }

  /** What the title before a name or its first word tells; the canonical name tells it too. */
  private Gender said(Source source) {
    Gender before = Gender.of(reading.lower(source.first() - 1));
    Gender first = before == Gender.UNKNOWN ? Gender.of(reading.lower(source.first())) : before;
    Actor actor = source.actor();
    if (first == Gender.UNKNOWN && actor != null && actor.name().indexOf(' ') > 0) {
      return Gender.of(
          actor.name().substring(0, actor.name().indexOf(' ')).toLowerCase(Locale.ROOT));
    }
    return first;
  }

  private @Nullable Source find(int pronoun) {
    Token token = token(sources.get(pronoun));
    Gender gender = Gender.of(token.lower());
    int sentence = token.sentence();
    int left = SENTENCES;
    for (int i = pronoun - 1; i >= 0 && left > 0; ) {
      int from = i;
      Token at = token(sources.get(from));
      if (token.paragraph() - at.paragraph() > PARAGRAPHS) {
        return null;
      }
      while (from > 0 && token(sources.get(from - 1)).sentence() == at.sentence()) {
        from--;
      }
      List<Source> persons = persons(from, i, gender);
      if (at.sentence() == sentence) {
        persons.removeIf(this::isGoverned);
      }
      if (!persons.isEmpty()) {
        return choose(persons, at.sentence() == sentence);
      }
      Source described = at.sentence() == sentence - 1 ? describedSpeaker(from, i) : null;
      if (described != null) {
        return described;
      }
      left--;
      i = from - 1;
    }
    return null;
  }

  /** "An official has said so. She added": somebody who speaks without being named. */
  private @Nullable Source describedSpeaker(int from, int to) {
    for (int i = to; i >= from; i--) {
      Source source = sources.get(i);
      if (source.kind() == Source.Kind.DESCRIPTION
          && speaking.contains(source.first())
          && ONE.contains(reading.lower(source.first()))
          && !reading.lower(source.last()).endsWith("s")) {
        return source;
      }
    }
    return null;
  }

  private Token token(Source source) {
    return reading.tokens().get(source.first());
  }

  private List<Source> persons(int from, int to, Gender gender) {
    List<Source> persons = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      Source source = sources.get(i);
      Source person = source.kind() == Source.Kind.PRONOUN ? resolved.get(source.first()) : source;
      if (person != null && isPerson(person) && genderOf(person).agrees(gender)) {
        if (source.kind() == Source.Kind.NAME
            || Gender.of(reading.lower(source.first())) == gender) {
          persons.add(source);
        }
      }
    }
    return persons;
  }

  /** One that is not governed by a preposition before one that is; of equals, the first. */
  private @Nullable Source choose(List<Source> persons, boolean sameSentence) {
    List<Source> free = persons.stream().filter(source -> !isGoverned(source)).toList();
    List<Source> from = free.isEmpty() ? persons : free;
    long distinct = from.stream().map(source -> key(person(source))).distinct().count();
    if (distinct > 1 && (sameSentence || free.isEmpty() || distinct > 2)) {
      return null;
    }
    return person(from.get(0));
  }

  private Source person(Source source) {
    return resolved.getOrDefault(source.first(), source);
  }

  /** "With the Russian leader Putin", "Putin's envoy". */
  private boolean isGoverned(Source source) {
    int before = source.first() - 1;
    while (before > 0 && source.first() - before < TITLE && isOfTitle(before)) {
      before--;
    }
    return Grammar.PREPOSITIONS.contains(reading.lower(before))
        || reading.lower(source.last() + 1).startsWith("'s");
  }

  private boolean isOfTitle(int at) {
    String word = reading.lower(at);
    return Character.isLetter(word.charAt(0))
        && !Grammar.PREPOSITIONS.contains(word)
        && !Grammar.LINKS.contains(word)
        && !Grammar.AUXILIARIES.contains(word)
        && CueWords.shipped().find(word) == null;
  }

  private boolean isPerson(Source source) {
    if (source.kind() != Source.Kind.NAME) {
      return false;
    }
    Actor actor = source.actor();
    if (actor != null) {
      return actor.kind() == Actor.Kind.PERSON;
    }
    return !kindsKnown && source.last() - source.first() < 4;
  }

  private Gender genderOf(Source source) {
    return genders.getOrDefault(key(source), Gender.UNKNOWN);
  }

  /** The same for each mention of one person. */
  private String key(Source source) {
    Actor actor = source.actor();
    return actor == null ? reading.lower(source.last()) : actor.name();
  }
}
