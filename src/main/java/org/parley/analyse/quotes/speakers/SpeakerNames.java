package org.parley.analyse.quotes.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;

/**
 * By which name a source is known: the actor's, also where a pronoun or a description stands for
 * the actor; else the words of the text, if they say who it is.
 */
public final class SpeakerNames {
  private static final Set<String> POINTING =
      Grammar.words(
          "his her their its our my this that these those it what no any each every"
              + " other both all most");
  private static final int LONGEST = 80;

  /** What begins a description and is no part of a name. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "some", "many", "most", "several", "few", "another", "other", "one",
          "two", "three", "four", "five", "his", "her", "its", "their", "my", "our");

  private final Reading reading;
  private final Antecedents antecedents;
  private final Map<Integer, Source> starts = new HashMap<>();
  private final Map<Integer, Source> ends = new HashMap<>();
  private final Map<Integer, Source> described = new HashMap<>();

  public SpeakerNames(Scene scene) {
    reading = scene.reading();
    antecedents = new Antecedents(scene);
    for (Source source : scene.sources()) {
      starts.put(source.first(), source);
      ends.put(source.last(), source);
    }
    describe(scene.sources());
  }

  /** The name; null if the words do not say who it is. */
  public @Nullable String of(Source source) {
    return switch (source.kind()) {
      case PRONOUN -> {
        Source person = antecedents.of(source);
        yield person == null ? null : name(person);
      }
      case NAME -> isOfLongerPhrase(source) ? null : name(source);
      case DESCRIPTION -> {
        Source person = described.get(source.first());
        yield person == null ? words(source) : name(person);
      }
    };
  }

  /** "Russian state media": a name that no actor has, and a noun after it. */
  private boolean isOfLongerPhrase(Source source) {
    String next = reading.text().substring(reading.span(source).end());
    String word = reading.lower(source.last() + 1);
    return source.actor() == null
        && next.startsWith(" ")
        && next.length() > 1
        && Character.isLowerCase(next.charAt(1))
        && !isVerbOf(source, word)
        && !Grammar.PREPOSITIONS.contains(word)
        && !Grammar.AUXILIARIES.contains(word)
        && !Grammar.LINKS.contains(word)
        && !word.endsWith("ly");
  }

  /** "Kyiv says", "Democrats say"; but not "state" in "Russian state media". */
  private boolean isVerbOf(Source source, String word) {
    CueWords.Verb verb = CueWords.shipped().find(word);
    return verb != null
        && (!word.equals(verb.lemma()) || reading.lower(source.last()).endsWith("s"));
  }

  private String name(Source source) {
    Actor actor = source.actor();
    return actor == null
        ? reading.tokens().span(source.first(), source.last()).of(reading.text())
        : actor.name();
  }

  private @Nullable String words(Source source) {
    String words = reading.span(source).of(reading.text()).replaceAll("\\s+", " ");
    boolean clear = !POINTING.contains(reading.lower(source.first())) && words.length() <= LONGEST;
    boolean noun = reading.lower(source.last()).length() > 2 && !words.matches("\\d.*");
    return clear && noun ? withinASentence(source, words) : null;
  }

  /** "The company" at the head of a sentence is the same as "the company" within one. */
  private String withinASentence(Source source, String words) {
    return DETERMINERS.contains(reading.lower(source.first()))
        ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  /** Links "the minister" to the one person of whom the text has said "minister" before. */
  private void describe(List<Source> sources) {
    Map<String, Map<String, Source>> known = new HashMap<>();
    for (Source source : sources) {
      if (source.kind() == Source.Kind.DESCRIPTION) {
        Map<String, Source> persons =
            known.computeIfAbsent(reading.lower(source.last()), any -> new HashMap<>());
        Source named = beside(source);
        if (named != null) {
          described.put(source.first(), named);
          persons.put(name(named), named);
        } else if (persons.size() == 1 && isDefinite(source)) {
          persons.values().forEach(person -> described.put(source.first(), person));
        }
      }
    }
  }

  private boolean isDefinite(Source source) {
    return reading.lower(source.first()).equals("the")
        && !reading.lower(source.last() + 1).equals("of");
  }

  /** "The minister Lavrov", "the minister, Lavrov", "Lavrov, the minister". */
  private @Nullable Source beside(Source source) {
    Source next = starts.get(source.last() + 1);
    if (isPerson(next)) {
      return next;
    }
    boolean comma = reading.lower(source.last() + 1).equals(",");
    Source after = comma ? starts.get(source.last() + 2) : null;
    if (after != null && isPerson(after) && closes(after.last() + 1)) {
      return after;
    }
    boolean follows = reading.lower(source.first() - 1).equals(",");
    Source before = follows ? ends.get(source.first() - 2) : null;
    return isPerson(before) ? before : null;
  }

  private boolean closes(int at) {
    return Set.of(",", ".", "(", "").contains(reading.lower(at));
  }

  private static boolean isPerson(@Nullable Source source) {
    if (source == null || source.kind() != Source.Kind.NAME) {
      return false;
    }
    Actor actor = source.actor();
    return actor == null || actor.kind() == Actor.Kind.PERSON;
  }
}
