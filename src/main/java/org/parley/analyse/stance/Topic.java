package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.parley.analyse.embedding.Embedder;
import org.parley.analyse.names.PhraseFinder;
import org.parley.analyse.text.StemPhrases;
import org.parley.analyse.text.Stems;
import org.parley.analyse.text.Tokens;
import org.parley.domain.Actor;
import org.parley.domain.Collection;
import org.parley.domain.Span;

/**
 * A proposition, ready to be looked for: its names, its cue phrases, the words of its statement and
 * what it means. Safe for use by several threads.
 */
final class Topic {
  private final Collection.Proposition proposition;
  private final PhraseFinder<Boolean> names;
  private final StemPhrases<Boolean> cues;
  private final Set<String> words;
  private final List<String> meanings = new ArrayList<>();

  Topic(Collection.Proposition proposition) {
    this.proposition = proposition;
    names = PhraseFinder.ofNames(each(proposition.about()));
    cues = new StemPhrases<>(each(proposition.cues()));
    words = Set.copyOf(Stems.subject(proposition.statement()));
    meanings.add(proposition.statement());
    meanings.addAll(proposition.supporting());
    meanings.addAll(proposition.opposing());
  }

  private static Map<String, Boolean> each(List<String> phrases) {
    Map<String, Boolean> map = new HashMap<>();
    phrases.forEach(phrase -> map.put(phrase, true));
    return map;
  }

  Collection.Proposition proposition() {
    return proposition;
  }

  String statement() {
    return proposition.statement();
  }

  /** Where the text names what the proposition is about, or has one of its cues. */
  Signs signs(String text, Tokens tokens, List<Actor> actors) {
    TreeSet<Integer> named = new TreeSet<>();
    names.find(text).forEach(found -> named.add(found.span().start()));
    for (Actor actor : actors) {
      if (proposition.about().contains(actor.name())) {
        actor.places().forEach(place -> named.add(place.span().start()));
      }
    }
    TreeSet<Integer> cued = new TreeSet<>();
    cues.find(tokens).forEach(found -> cued.add(found.span().start()));
    return new Signs(named, cued);
  }

  /** Places of signs, as offsets into the text. */
  record Signs(NavigableSet<Integer> named, NavigableSet<Integer> cued) {
    boolean areNone() {
      return named.isEmpty() && cued.isEmpty();
    }

    boolean names(Span span) {
      return has(named, span);
    }

    boolean cues(Span span) {
      return has(cued, span);
    }

    private static boolean has(NavigableSet<Integer> places, Span span) {
      Integer next = places.ceiling(span.start());
      return next != null && next < span.end();
    }
  }

  /** The share of the statement's own words that a text has, in any form, from 0 to 1. */
  double shared(Set<String> stems) {
    if (words.isEmpty()) {
      return 0;
    }
    return (double) words.stream().filter(stems::contains).count() / words.size();
  }

  /** Whether a text that has these words, and none of the signs, is worth a closer look. */
  boolean mayBeIn(Set<String> stems) {
    long found = words.stream().filter(stems::contains).count();
    return found >= Math.min(2, words.size());
  }

  /** What the statement and its examples mean. */
  List<float[]> vectors() {
    return Embedder.shipped().vectors(meanings);
  }
}
