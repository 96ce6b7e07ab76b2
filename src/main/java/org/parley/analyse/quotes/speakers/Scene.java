package org.parley.analyse.quotes.speakers;

import java.util.List;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.text.Tokeniser;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/** An article with its quotations, who may speak, and the cues between. Immutable. */
public final class Scene {
  private final Reading reading;
  private final List<Source> sources;
  private final List<Link> links;
  private final OptionFinder options;

  /**
   * Looks at an article.
   *
   * @param quoted its quotations in order, without overlaps
   * @param actors whom it names; may be empty: other names are found too
   */
  public Scene(String text, List<Quoted> quoted, List<Actor> actors) {
    reading = new Reading(text, Tokeniser.of(text), quoted);
    sources = SourceFinder.in(reading, actors);
    links = LinkFinder.in(reading, sources);
    options = new OptionFinder(reading, sources, links);
  }

  public int size() {
    return reading.quoted().size();
  }

  /**
   * Who may speak a quotation.
   *
   * @param last the last quotation before it that somebody speaks; -1 if there is none
   */
  public Question question(int quote, int last) {
    return options.question(quote, last);
  }

  /** The words that name a source, those with whose it is included. */
  public Span span(Source source) {
    return reading.span(source);
  }

  /** The words of a cue, with the hearers if they follow: "told reporters". */
  public String words(Link link) {
    boolean hearers =
        link.verb().kind() == CueWords.Kind.TELL
            && Grammar.HEARERS.contains(reading.lower(link.last() + 1))
            && !Grammar.DETERMINERS.contains(reading.lower(link.last() + 1));
    int last = hearers ? link.last() + 1 : link.last();
    return reading.tokens().span(link.first(), last).of(reading.text());
  }

  /** Whether a source only says whose the next words are: "Clinton" in "Clinton's campaign". */
  public boolean isOwner(Source source) {
    return reading.lower(source.last() + 1).startsWith("'s");
  }

  Reading reading() {
    return reading;
  }

  List<Source> sources() {
    return sources;
  }

  List<Link> links() {
    return links;
  }
}
