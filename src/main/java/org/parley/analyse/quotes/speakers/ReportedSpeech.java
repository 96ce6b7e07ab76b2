package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import org.parley.analyse.text.Tokens;
import org.parley.domain.Span;

/**
 * Finds speech that the article gives in its own words, where source, cue and clause follow each
 * other plainly: "Trump said he was ready", "the talks failed, officials said", "according to Kyiv,
 * the line holds". Misses what is said less plainly. Reads English.
 */
public final class ReportedSpeech {
  private static final int FEWEST = 4;
  private static final int ADVERBIAL = 9;

  private final Reading reading;
  private final Tokens tokens;
  private final List<Said> found = new ArrayList<>();

  /** A clause, whose it is, and the cue. */
  public record Said(Source source, Link link, Span content) {}

  private ReportedSpeech(Reading reading) {
    this.reading = reading;
    tokens = reading.tokens();
  }

  /** In order of their cues. */
  public static List<Said> in(Scene scene) {
    ReportedSpeech speech = new ReportedSpeech(scene.reading());
    for (Link link : scene.links()) {
      if (speech.isClear(link)) {
        speech.look(link);
      }
    }
    return speech.found;
  }

  private boolean isClear(Link link) {
    boolean speaks =
        link.verb().kind() == CueWords.Kind.SAY
            || link.verb().kind() == CueWords.Kind.TELL
            || link.verb().kind() == CueWords.Kind.WRITE;
    boolean clear =
        switch (link.relation()) {
          case DIRECT, APPOSITIVE, INVERTED, ACCORDING -> true;
          case HEAD, PARTICIPLE, OWN -> false;
        };
    return speaks
        && clear
        && isReal(link)
        && isMain(link)
        && !ReportingWords.UNKNOWN.contains(reading.lower(link.source().first()));
  }

  /** Whether no conjunction before the source, and no "who" after it, makes the clause a lesser. */
  private boolean isMain(Link link) {
    int at = Math.min(link.first(), link.source().first()) - 1;
    while (at >= 0
        && tokens.get(at).isCapital()
        && !ReportingWords.SUBORDINATE.contains(reading.lower(at))) {
      at--;
    }
    boolean who = false;
    for (int i = link.source().last() + 1; i < link.first(); i++) {
      who |= ReportingWords.SUBORDINATE.contains(reading.lower(i));
    }
    boolean governed =
        link.relation() != Link.Relation.ACCORDING
            && Grammar.PREPOSITIONS.contains(reading.lower(at));
    return !who && !governed && !ReportingWords.SUBORDINATE.contains(reading.lower(at));
  }

  private boolean isReal(Link link) {
    for (int at = link.first() - 1; at > link.first() - 4 && at > link.source().last(); at--) {
      if (ReportingWords.UNREAL.contains(reading.lower(at))) {
        return false;
      }
    }
    return !reading.lower(link.last() + 1).equals("not");
  }

  private void look(Link link) {
    if (link.relation() == Link.Relation.ACCORDING) {
      according(link);
    } else if (isLast(link)) {
      before(link, Math.min(link.first(), link.source().first()));
    } else if (link.relation() != Link.Relation.INVERTED) {
      after(link);
    }
  }

  private void according(Link link) {
    int end = link.source().last() + 1;
    if (link.first() == tokens.sentenceStart(link.first())) {
      if (reading.lower(end).equals(",")) {
        add(link, end + 1, tokens.sentenceEnd(link.first()));
      }
    } else {
      before(link, link.first());
    }
  }

  /** Whether no more than an adverbial stands between the cue and the end of its sentence. */
  private boolean isLast(Link link) {
    int from = Math.max(link.last(), link.source().last()) + 1;
    int end = tokens.sentenceEnd(link.first());
    if (end - from > ADVERBIAL) {
      return false;
    }
    String next = reading.lower(from);
    return end - from < 2 || Grammar.PREPOSITIONS.contains(next) || next.endsWith("day");
  }

  /** The clause before a comma and its source. */
  private void before(Link link, int first) {
    int start = tokens.sentenceStart(first);
    String verb = link.verb().lemma();
    boolean plain =
        link.relation() == Link.Relation.ACCORDING || ReportingWords.PLAIN.contains(verb);
    if (plain && reading.lower(first - 1).equals(",")) {
      add(link, start, first - 1);
    }
  }

  private void after(Link link) {
    int end = tokens.sentenceEnd(link.first());
    int at = link.last() + 1;
    int that = that(at, end);
    String verb = link.verb().lemma();
    if (that > 0) {
      if (ReportingWords.PLAIN.contains(verb) || ReportingWords.WITH_THAT.contains(verb)) {
        add(link, that + 1, end);
      }
      return;
    }
    if (ReportingWords.PLAIN.contains(verb) && link.verb().kind() != CueWords.Kind.TELL) {
      if (beginsClause(at) && hasVerb(at, end)) {
        add(link, at, end);
      }
    }
  }

  /** Where "that" stands, with no mark before it; 0 if nowhere near. */
  private int that(int from, int end) {
    for (int at = from; at < end && at - from < ADVERBIAL; at++) {
      if (reading.lower(at).equals("that")) {
        return at;
      }
      if (!tokens.get(at).isWord() || reading.isQuoted(at)) {
        return 0;
      }
    }
    return 0;
  }

  private boolean beginsClause(int at) {
    String word = reading.lower(at);
    if (ReportingWords.TIMES.contains(word)
        || ReportingWords.TIMES.contains(reading.lower(at + 1))) {
      return false;
    }
    return Grammar.PRONOUNS.contains(word)
        || Grammar.DETERMINERS.contains(word)
        || word.equals("there")
        || (at < tokens.size() && tokens.get(at).isCapital());
  }

  private boolean hasVerb(int from, int end) {
    for (int at = from + 1; at < Math.min(end, from + 2 * ADVERBIAL); at++) {
      String word = reading.lower(at);
      CueWords.Verb verb = CueWords.shipped().find(word);
      boolean inflected = verb != null && verb.finite() && !word.equals(verb.lemma());
      if (Grammar.AUXILIARIES.contains(word) || inflected) {
        return true;
      }
      if (at < from + ADVERBIAL && word.length() > 3 && word.endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private void add(Link link, int from, int to) {
    int first = from;
    int last = to - 1;
    while (last > first && ".,;:!?".contains(reading.lower(last)) && !reading.isQuoted(last)) {
      last--;
    }
    int words = 0;
    int quoted = 0;
    for (int at = first; at <= last; at++) {
      words += tokens.get(at).isWord() ? 1 : 0;
      quoted += reading.isQuoted(at) ? 1 : 0;
    }
    if (words >= FEWEST && 2 * quoted < last - first + 1) {
      found.add(new Said(link.source(), link, tokens.span(first, last)));
    }
  }
}
