package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.text.Tokens;

/** Finds cues outside of quotation marks, and for each the words that may be its subject. */
final class LinkFinder {
  private static final int APPOSITION = 25;
  private static final int CHAIN = 12;
  private static final CueWords.Verb ACCORDING =
      new CueWords.Verb("according", CueWords.Kind.SAY, true);
  private static final CueWords.Verb OWN = new CueWords.Verb("own", CueWords.Kind.SAY, true);
  private static final Set<String> OWNED =
      Grammar.words(
          "words statement comment comments remark remarks response reply quote tweet"
              + " message view claim argument question answer");

  private final Reading reading;
  private final Tokens tokens;
  private final CueWords verbs = CueWords.shipped();
  private final @Nullable Source[] at;
  private final List<Link> links = new ArrayList<>();

  private LinkFinder(Reading reading, List<Source> sources) {
    this.reading = reading;
    tokens = reading.tokens();
    at = new Source[tokens.size()];
    for (Source source : sources) {
      for (int i = source.first(); i <= source.last(); i++) {
        at[i] = source;
      }
    }
  }

  /** In order of their cues. */
  static List<Link> in(Reading reading, List<Source> sources) {
    LinkFinder finder = new LinkFinder(reading, sources);
    for (int i = 0; i < finder.tokens.size(); i++) {
      finder.look(i);
    }
    return finder.links;
  }

  private void look(int i) {
    if (reading.isQuoted(i)) {
      return;
    }
    String word = reading.lower(i);
    if (word.equals("according") && reading.lower(i + 1).equals("to")) {
      link(sourceAt(i + 2), i, i + 1, ACCORDING, Link.Relation.ACCORDING);
      return;
    }
    CueWords.Verb verb = verbs.find(word);
    if (at[i] != null) {
      return;
    }
    if (verb == null) {
      own(i);
      return;
    }
    if (verb.finite()) {
      subject(i, verb);
    } else {
      link(mainSubject(i), i, i, verb, Link.Relation.PARTICIPLE);
    }
  }

  /** "Kyiv's response", "in the words of Kennan", "Kyiv: ". */
  private void own(int i) {
    String word = reading.lower(i);
    if (OWNED.contains(word)) {
      Source of = reading.lower(i + 1).equals("of") ? sourceAt(i + 2) : null;
      Source owner = of == null ? ownerBefore(i) : of;
      link(owner, i, i, OWN, Link.Relation.OWN);
    } else if (word.equals(":")) {
      link(sourceAt(i - 1), i, i, OWN, Link.Relation.OWN);
    }
  }

  private @Nullable Source ownerBefore(int i) {
    for (int back = i - 1; back > i - 4 && back > 0; back--) {
      if (reading.lower(back).equals("'s") || reading.lower(back).equals("'")) {
        return sourceAt(back - 1);
      }
    }
    return null;
  }

  private void subject(int i, CueWords.Verb verb) {
    Source inverted = sourceAt(i + 1);
    if (inverted != null && mayInvert(i, verb) && isInverted(i, inverted)) {
      link(inverted, i, i, verb, Link.Relation.INVERTED);
      return;
    }
    int before = beforeAuxiliaries(i);
    Source direct = sourceAt(before);
    if (direct != null && before == direct.last() && !isPreceded(direct)) {
      link(direct, i, i, verb, Link.Relation.DIRECT);
      return;
    }
    Source appositive = reading.lower(before).equals(",") ? beforeApposition(before) : null;
    if (appositive != null) {
      link(appositive, i, i, verb, Link.Relation.APPOSITIVE);
      return;
    }
    Source head = head(before);
    link(head == null ? direct : head, i, i, verb, Link.Relation.HEAD);
  }

  /** After a quotation, or after a comma where the clause is over with the source. */
  private boolean isInverted(int i, Source source) {
    if (i > 0 && reading.isQuoted(i - 1)) {
      return true;
    }
    String next = reading.lower(source.last() + 1);
    boolean over =
        next.isEmpty()
            || !Character.isLetter(next.charAt(0))
            || Grammar.PREPOSITIONS.contains(next);
    return reading.lower(i - 1).equals(",") && over && source.kind() != Source.Kind.PRONOUN;
  }

  private boolean mayInvert(int i, CueWords.Verb verb) {
    boolean speaks = verb.kind() == CueWords.Kind.SAY || verb.kind() == CueWords.Kind.WRITE;
    return speaks || reading.lower(i).equals("asked");
  }

  /** Whether a preposition governs the phrase that ends with the source. */
  private boolean isPreceded(Source source) {
    int before = source.first() - 1;
    while (before >= 0 && source.first() - before < CHAIN && isModifier(before)) {
      before--;
    }
    return Grammar.PREPOSITIONS.contains(reading.lower(before));
  }

  private boolean isModifier(int i) {
    return (tokens.get(i).isCapital() && at[i] != null) || reading.lower(i).equals("'s");
  }

  private int beforeAuxiliaries(int i) {
    int before = i - 1;
    while (before >= 0 && isAuxiliary(reading.lower(before))) {
      before--;
    }
    return before;
  }

  private static boolean isAuxiliary(String word) {
    return Grammar.AUXILIARIES.contains(word)
        || Grammar.ADVERBS.contains(word)
        || (word.endsWith("ly") && word.length() > 4)
        || word.equals("who")
        || word.equals("and")
        || word.equals("to");
  }

  /** "Name, a veteran of the service, said": what stands before the first of the two commas. */
  private @Nullable Source beforeApposition(int comma) {
    int start = tokens.sentenceStart(comma);
    for (int back = comma - 1; back > start && comma - back < APPOSITION; back--) {
      if (reading.isQuoted(back)) {
        return null;
      }
      if (reading.lower(back).equals(",") && at[back - 1] != null) {
        return at[back - 1];
      }
    }
    return null;
  }

  /** The nearest source to the left that no preposition makes a part of another. */
  private @Nullable Source head(int before) {
    for (int back = before; back >= 0 && before - back < CHAIN; back--) {
      String word = reading.lower(back);
      if (reading.isQuoted(back) || isBoundary(word)) {
        return null;
      }
      Source source = at[back];
      if (source != null && !isPreceded(source)) {
        return source;
      }
    }
    return null;
  }

  private static boolean isBoundary(String word) {
    return word.length() == 1 && ".;:!?,".indexOf(word.charAt(0)) >= 0;
  }

  /** The first source of the sentence that no preposition precedes. */
  private @Nullable Source mainSubject(int i) {
    Source first = null;
    int start = Math.max(tokens.sentenceStart(i), i - 4 * CHAIN);
    for (int back = i - 1; back >= start; back--) {
      Source source = at[back];
      if (source != null && !isPreceded(source)) {
        first = source;
      }
    }
    return first;
  }

  private @Nullable Source sourceAt(int i) {
    return i >= 0 && i < at.length ? at[i] : null;
  }

  private void link(
      @Nullable Source source, int first, int last, CueWords.Verb verb, Link.Relation relation) {
    if (source != null) {
      links.add(new Link(source, first, last, verb, relation));
    }
  }
}
