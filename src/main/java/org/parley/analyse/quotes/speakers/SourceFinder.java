package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.text.Token;
import org.parley.analyse.text.Tokens;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * Finds the words outside of quotation marks that may name a speaker: actors, other names,
 * pronouns, and nouns with an article or before a verb of speech.
 */
final class SourceFinder {
  private static final Set<String> JOINTS = Grammar.words("de van von bin al der la du");
  private static final int LONGEST = 7;

  private final Reading reading;
  private final Tokens tokens;
  private final CueWords verbs = CueWords.shipped();
  private final @Nullable Source[] taken;
  private final List<Source> found = new ArrayList<>();

  private SourceFinder(Reading reading) {
    this.reading = reading;
    tokens = reading.tokens();
    taken = new Source[tokens.size()];
  }

  /** In order of the text, without overlaps. */
  static List<Source> in(Reading reading, List<Actor> actors) {
    SourceFinder finder = new SourceFinder(reading);
    actors.forEach(finder::actor);
    finder.accordingTo();
    finder.names();
    finder.pronouns();
    finder.descriptions();
    finder.subjects();
    finder.found.sort(Comparator.comparingInt(Source::first));
    return finder.found;
  }

  private void actor(Actor actor) {
    for (Actor.Mention place : actor.places()) {
      actor(actor, place.span());
    }
    if (actor.places().isEmpty()) {
      actor.as().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .forEach(form -> spelled(actor, form));
    }
  }

  private void actor(Actor actor, Span place) {
    int first = tokens.from(place.start());
    int last = tokens.from(place.end()) - 1;
    boolean whole =
        first <= last
            && place.end() <= reading.text().length()
            && tokens.get(last).span().end() <= place.end();
    if (whole) {
      add(first, last, Source.Kind.NAME, actor);
    }
  }

  /** Where an actor is named is not known: wherever a form of the name stands. */
  private void spelled(Actor actor, String form) {
    String text = reading.text();
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      int token = tokens.from(at);
      if (token < tokens.size() && tokens.get(token).span().start() == at) {
        actor(actor, new Span(at, at + form.length()));
      }
    }
  }

  private void add(int first, int last, Source.Kind kind, @Nullable Actor actor) {
    boolean free =
        IntStream.rangeClosed(first, last)
            .allMatch(at -> taken[at] == null && !reading.isQuoted(at));
    if (free) {
      Source source = new Source(first, last, kind, actor);
      found.add(source);
      for (int at = first; at <= last; at++) {
        taken[at] = source;
      }
    }
  }

  /** "According to Russian state media": a capital does not make a name of it. */
  private void accordingTo() {
    for (int at = 2; at < tokens.size(); at++) {
      if (reading.lower(at - 2).equals("according") && reading.lower(at - 1).equals("to")) {
        int end = nounEnd(at, at - 1);
        if (end > at
            && !tokens.get(end - 1).isCapital()
            && (end == tokens.size() || taken[end] == null)) {
          add(at, end - 1, Source.Kind.DESCRIPTION, null);
        }
      }
    }
  }

  /** Whether capitals lead on to an actor: "President" before "Zelensky". */
  private boolean isTitle(int end, int start) {
    return end < tokens.size()
        && taken[end] != null
        && taken[end].kind() == Source.Kind.NAME
        && sameSentence(end, start);
  }

  private void names() {
    for (int at = 0; at < tokens.size(); at++) {
      int end = at;
      while (end < tokens.size() && ofName(end, at)) {
        end++;
      }
      int first = at;
      while (first < end && isOpener(first)) {
        first++;
      }
      int last = end - 1;
      while (last >= first && !tokens.get(last).isCapital()) {
        last--;
      }
      if (first <= last && !isTitle(end, at)) {
        add(first, last, Source.Kind.NAME, null);
      }
      at = Math.max(at, end - 1);
    }
  }

  private boolean ofName(int at, int start) {
    Token token = tokens.get(at);
    if (taken[at] != null || reading.isQuoted(at) || !sameSentence(at, start)) {
      return false;
    }
    return token.isCapital() ? !token.is("i") : at > start && JOINTS.contains(token.lower());
  }

  private boolean sameSentence(int at, int other) {
    return tokens.get(at).sentence() == tokens.get(other).sentence();
  }

  /** A word that has its capital from the sentence, or one that is never part of a name. */
  private boolean isOpener(int at) {
    return Grammar.OPENERS.contains(reading.lower(at))
        || Grammar.PREPOSITIONS.contains(reading.lower(at))
        || (verbs.find(reading.lower(at)) != null && (at == 0 || !sameSentence(at - 1, at)));
  }

  private void pronouns() {
    for (int at = 0; at < tokens.size(); at++) {
      if (Grammar.PRONOUNS.contains(reading.lower(at))) {
        add(at, at, Source.Kind.PRONOUN, null);
      }
    }
  }

  private void descriptions() {
    for (int at = 0; at < tokens.size(); at++) {
      String word = reading.lower(at);
      if (word.equals("'s") && taken[at] == null && nounEnd(at + 1, at) > at + 1) {
        add(at + 1, nounEnd(at + 1, at) - 1, Source.Kind.DESCRIPTION, null);
      } else if (Grammar.DETERMINERS.contains(word) && taken[at] == null) {
        int end = nounEnd(at + 1, at);
        if (end > at + 1 || isAlone(at)) {
          add(at, end - 1, Source.Kind.DESCRIPTION, null);
        }
      }
    }
  }

  /** "Some say", "many argue". */
  private boolean isAlone(int at) {
    return Set.of("some", "many", "others", "one", "both", "most").contains(reading.lower(at))
        && verbs.find(reading.lower(at + 1)) != null;
  }

  private int nounEnd(int from, int start) {
    int at = from;
    while (at < tokens.size() && at - from < LONGEST && sameSentence(at, start) && ofNoun(at)) {
      at++;
    }
    return at;
  }

  private boolean ofNoun(int at) {
    String word = reading.lower(at);
    return tokens.get(at).isWord()
        && taken[at] == null
        && !reading.isQuoted(at)
        && !Grammar.PREPOSITIONS.contains(word)
        && !Grammar.LINKS.contains(word)
        && !Grammar.AUXILIARIES.contains(word)
        && !Grammar.ADVERBS.contains(word)
        && !Grammar.DETERMINERS.contains(word)
        && !isFiniteCue(word);
  }

  private boolean isFiniteCue(String word) {
    CueWords.Verb verb = verbs.find(word);
    boolean past =
        word.endsWith("ed") || (verb != null && verb.finite() && !word.equals(verb.lemma()));
    return verb != null && past && !word.equals("reports") && !word.equals("views");
  }

  /** Nouns without an article, right before a verb of speech: "campaign officials said". */
  private void subjects() {
    for (int at = 1; at < tokens.size(); at++) {
      CueWords.Verb verb = verbs.find(reading.lower(at));
      if (verb == null || !verb.finite() || taken[at - 1] != null || !ofNoun(at - 1)) {
        continue;
      }
      int first = at - 1;
      while (first > 0
          && at - first < LONGEST
          && sameSentence(first - 1, at)
          && ofNoun(first - 1)) {
        first--;
      }
      if (reading.lower(at - 1).matches(".*[a-z]s|people|police|someone|everyone|woman|man|.*er")) {
        add(first, at - 1, Source.Kind.DESCRIPTION, null);
      }
    }
  }
}
