package org.parley.analyse.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.quotes.marks.MarkFinder;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.quotes.speakers.BlockQuotations;
import org.parley.analyse.quotes.speakers.Link;
import org.parley.analyse.quotes.speakers.ReportedSpeech;
import org.parley.analyse.quotes.speakers.Scene;
import org.parley.analyse.quotes.speakers.Source;
import org.parley.analyse.quotes.speakers.SpeakerNames;
import org.parley.analyse.quotes.speakers.SpeakerRanker;
import org.parley.analyse.quotes.speakers.Weights;
import org.parley.domain.Actor;
import org.parley.domain.Quote;
import org.parley.domain.Span;

/**
 * Finds whom an article quotes. Speech in quotation marks is told from titles of works, terms and
 * scare quotes, which are left out; speech whose speaker is not clear has none. Immutable and safe
 * for use by several threads.
 */
public final class Quotes {
  /** Below this chance of being anybody's words, words in marks are left out. */
  private static final double SPOKEN = 0.4;

  /** Below this length, in words, words that nobody is known to say are left out. */
  private static final int SHORT = 5;

  /** From this length on, in words, they are speech whoever speaks. */
  private static final int LONG = 10;

  private final SpeakerRanker ranker = new SpeakerRanker(Weights.shipped());

  /**
   * The quotes of an English article in order of the text. A quotation broken by its cue is two
   * quotes with the same speaker.
   *
   * @param actors whom the text names; speakers are linked to these
   */
  public List<Quote> in(String text, List<Actor> actors) {
    List<Quoted> quoted = BlockQuotations.with(text, MarkFinder.in(text));
    Scene scene = new Scene(text, quoted, actors);
    SpeakerNames names = new SpeakerNames(scene);
    List<Quote> quotes = new ArrayList<>();
    List<SpeakerRanker.Answer> answers = ranker.answers(scene);
    for (int i = 0; i < quoted.size(); i++) {
      SpeakerRanker.Answer answer = answers.get(i);
      boolean goesOn = i > 0 && Objects.equals(answer.source(), answers.get(i - 1).source());
      if (isSpeech(answer, goesOn, words(quoted.get(i).inner().of(text)))) {
        quotes.add(
            quote(
                text,
                quoted.get(i).inner(),
                answer.source(),
                answer.link(),
                Quote.Kind.DIRECT,
                scene,
                names));
      }
    }
    for (ReportedSpeech.Said said : ReportedSpeech.in(scene)) {
      Quote quote =
          quote(
              text, said.content(), said.source(), said.link(), Quote.Kind.REPORTED, scene, names);
      if (quote.speaker() != null) {
        quotes.add(quote);
      }
    }
    quotes.sort(Comparator.comparingInt(quote -> quote.span().start()));
    return quotes;
  }

  /**
   * A few words that nobody clearly says, with a cue or going on, may be a term: they are left out.
   */
  private static boolean isSpeech(SpeakerRanker.Answer answer, boolean goesOn, int words) {
    boolean clear = answer.source() != null && (answer.link() != null || goesOn);
    if (!clear && words < SHORT) {
      return false;
    }
    return answer.spoken() >= SPOKEN || words >= LONG;
  }

  /**
   * The quotes of an article in another language than English: words in quotation marks, with a
   * speaker only where an actor's name and a colon stand before them.
   */
  public List<Quote> inAnyLanguage(String text, List<Actor> actors) {
    List<Quote> quotes = new ArrayList<>();
    for (Quoted quoted : MarkFinder.in(text)) {
      Speaker speaker = Speaker.beforeColon(text, quoted.outer().start(), actors);
      String words = quoted.inner().of(text);
      if (speaker != null || words(words) >= SHORT) {
        quotes.add(
            new Quote(
                words,
                quoted.inner(),
                speaker == null ? null : speaker.name(),
                null,
                Quote.Kind.DIRECT,
                speaker == null ? null : speaker.words()));
      }
    }
    return quotes;
  }

  private static Quote quote(
      String text,
      Span span,
      @Nullable Source source,
      @Nullable Link link,
      Quote.Kind kind,
      Scene scene,
      SpeakerNames names) {
    return new Quote(
        span.of(text),
        span,
        source == null ? null : names.of(source),
        link == null ? null : scene.words(link),
        kind,
        source == null ? null : scene.span(source));
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
