package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.ResultView.Byline;

/**
 * An article, ready to print.
 *
 * @param beside what else to read; null until it is known
 */
public record ArticlePage(
    Frame frame,
    Way way,
    Heading heading,
    Body body,
    Findings findings,
    KeepingPanel keeping,
    CiteView cite,
    @Nullable BesideView beside) {

  /** The same page with what else to read. */
  public ArticlePage with(BesideView other) {
    return new ArticlePage(frame, way, heading, body, findings, keeping, cite, other);
  }

  /**
   * Where the reader comes from.
   *
   * @param back the search with the place in its list
   * @param words what was searched for; empty if nothing was
   * @param walk the results around it; null where they are not known, or there is no other
   */
  public record Way(String back, String words, @Nullable Walk walk) {}

  /**
   * The way through the results.
   *
   * @param position for example "Result 7 of 120"
   * @param previous the result before, by its title; null for the first
   * @param next the result after, by its title; null for the last
   */
  public record Walk(String position, @Nullable Link previous, @Nullable Link next) {}

  /**
   * What stands above the text.
   *
   * @param title as runs, so that hits in it are marked where it is part of the text
   * @param language ISO 639-1; null if unknown
   * @param source where it ran, an http or https address; null if unknown
   * @param reprints where else it was printed; null if nowhere
   * @param files the names of all files that hold it
   * @param original where the file can be had
   */
  public record Heading(
      List<Run> title,
      @Nullable String language,
      Byline byline,
      @Nullable String source,
      @Nullable ReprintsView reprints,
      List<String> files,
      String original) {
    public Heading {
      title = List.copyOf(title);
      files = List.copyOf(files);
    }
  }

  /**
   * The text.
   *
   * @param paragraphs as runs
   * @param found what was searched for in it
   * @param marks what is marked in it, and how to mark something else
   */
  public record Body(List<List<Run>> paragraphs, FoundView found, MarksView marks) {
    public Body {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What was found in the text.
   *
   * @param hits how many hits there are, in words; null where nothing was searched
   * @param firstHit where the first one is; null if there is none
   * @param terms what each term looks like; empty where there are not several
   */
  public record FoundView(@Nullable String hits, @Nullable String firstHit, List<TermView> terms) {
    public FoundView {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term of the search.
   *
   * @param count how many hits it has, in words
   * @param manner how they look, as names for the style sheet
   * @param first where the first one is; null if there is none
   */
  public record TermView(String term, String count, String manner, @Nullable String first) {}

  /**
   * What is marked.
   *
   * @param address where the choice is sent
   * @param hidden what has to be sent along
   * @param choices each kind that the text has
   * @param named whose mentions are walked; null for nobody's
   */
  public record MarksView(
      Marking marking,
      String address,
      List<SearchPage.Hidden> hidden,
      List<MarkChoice> choices,
      @Nullable NamedView named) {
    public MarksView {
      hidden = List.copyOf(hidden);
      choices = List.copyOf(choices);
    }
  }

  /** A kind of mark. */
  public record MarkChoice(String key, String word, boolean on) {}

  /**
   * Somebody whose mentions are walked.
   *
   * @param sentence who, and how often they are named
   * @param first the place of the first mention
   * @param without the page without this
   */
  public record NamedView(String sentence, String first, String without) {}

  /**
   * A stretch of text.
   *
   * @param anchors names of places that begin here
   * @param hit null if it is none
   * @param naming whom it names; null if nobody
   * @param quote whose words it is, in words; null if nobody's but the author's
   * @param bearing the side of a proposition that it speaks for; null if for none
   * @param noted the note that it is in; null if in none
   */
  public record Run(
      String text,
      List<String> anchors,
      @Nullable HitPlace hit,
      @Nullable Naming naming,
      @Nullable String quote,
      @Nullable Bearing bearing,
      @Nullable Noted noted) {
    public Run {
      anchors = List.copyOf(anchors);
    }
  }

  /**
   * A passage with a note on it.
   *
   * @param begins whether the passage begins here, or goes on
   * @param ends the notes whose passages end here; each leads to one
   */
  public record Noted(boolean begins, List<NotedEnd> ends) {
    public Noted {
      ends = List.copyOf(ends);
    }
  }

  /**
   * Where the passage of a note ends.
   *
   * @param name of the note, for example "Note 3"
   */
  public record NotedEnd(Link note, String name) {}

  /**
   * Words that name somebody.
   *
   * @param who the name that Parley knows them by
   * @param entry the address of what is listed about them
   * @param mention its place among their mentions; null unless these are walked
   */
  public record Naming(String who, String entry, @Nullable HitPlace mention) {}

  /**
   * What a passage speaks for.
   *
   * @param side the name of shape and colour
   * @param words the side and the proposition
   * @param begins whether the passage begins here, or goes on
   */
  public record Bearing(String side, String words, boolean begins) {}

  /**
   * A hit among the hits.
   *
   * @param id the name of its place
   * @param name for example "Hit 3 of 12"
   * @param previous the place of the one before; the last one's for the first
   * @param next the place of the one after; the first one's for the last
   * @param manner how it looks, as names for the style sheet
   */
  public record HitPlace(String id, String name, String previous, String next, String manner) {}

  /** What was found out, each with where it comes from. */
  public record Findings(
      StancePanel stances,
      List<ActorView> actors,
      List<QuoteView> quotes,
      List<ThemeView> themes,
      List<Receipts> receipts) {
    public Findings {
      actors = List.copyOf(actors);
      quotes = List.copyOf(quotes);
      themes = List.copyOf(themes);
      receipts = List.copyOf(receipts);
    }
  }

  /**
   * A subject.
   *
   * @param count how many passages are shown to tell of it, in words
   * @param passages words or sentences; each leads to its place
   * @param entry the id of the entry
   */
  public record ThemeView(Link name, String count, List<Link> passages, String entry) {
    public ThemeView {
      passages = List.copyOf(passages);
    }
  }

  /**
   * Somebody named.
   *
   * @param kind in words
   * @param mentions how often, in words
   * @param forms the words that name them; empty if their places are not known
   * @param way the entry's own id, and the page with all mentions marked
   */
  public record ActorView(Link name, String kind, String mentions, List<Form> forms, ActorWay way) {
    public ActorView {
      forms = List.copyOf(forms);
    }
  }

  /**
   * How one comes to an actor and on to the mentions.
   *
   * @param entry the id of the entry
   * @param walk the page with all mentions marked, at the first; null if they are, or have no place
   */
  public record ActorWay(String entry, @Nullable String walk) {}

  /**
   * Words that name somebody.
   *
   * @param rule why they are taken for them, in words
   * @param places each leads to one
   */
  public record Form(String words, String rule, List<Link> places) {
    public Form {
      places = List.copyOf(places);
    }
  }

  /**
   * Somebody's words.
   *
   * @param words leads to their place
   * @param speaker null if the text does not tell
   * @param manner how the words are given, where they are not as they were said; null otherwise
   * @param cue the words that tell the speaker, as a sentence; null if there are none
   * @param there the passage where the article ran; null if that is not known
   */
  public record QuoteView(
      Link words,
      @Nullable Link speaker,
      @Nullable String manner,
      @Nullable String cue,
      @Nullable String there) {}

  /** Every candidate for one described value; empty if nothing was found. */
  public record Receipts(String label, List<Candidate> candidates) {
    public Receipts {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A candidate.
   *
   * @param origin where it was read, in words
   * @param text the words that say so; null where they are the value itself
   * @param place leads to them; null if they are not part of the text
   */
  public record Candidate(
      String value, String origin, @Nullable String text, boolean chosen, @Nullable String place) {}
}
