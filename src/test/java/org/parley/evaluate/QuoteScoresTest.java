package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.Quote;
import org.parley.domain.Span;
import org.parley.evaluate.QuoteSet.Attribution;
import org.parley.evaluate.QuoteSet.Labelled;

class QuoteScoresTest {
  private static final String TEXT =
      "“We go,” a spokesman for Orlov said. Petrova said the border was closed. “Fine.”";
  private static final Labelled ARTICLE =
      new Labelled(
          TEXT,
          List.of(
              labelled("a spokesman for Orlov", "said", "“We go,”"),
              labelled("Petrova", "said", "the border was closed")));

  @Test
  void aQuoteIsFoundWithOrWithoutItsMarks() {
    QuoteScores scores = scores(quote("We go,", "a spokesman", Quote.Kind.DIRECT));

    assertThat(scores.directFound.mean()).isEqualTo(1);
    assertThat(scores.directRight.mean()).isEqualTo(1);
  }

  @Test
  void aNameBehindAPrepositionIsNotTheSpeaker() {
    QuoteScores scores = scores(quote("We go,", "Orlov", Quote.Kind.DIRECT));

    assertThat(scores.directRight.mean()).isZero();
    assertThat(scores.touched.mean()).isEqualTo(1);
  }

  @Test
  void aSpeakerWhereNobodyIsLabelledIsFalse() {
    QuoteScores scores = scores(quote("Fine.", "Petrova", Quote.Kind.DIRECT));

    assertThat(scores.noFalse.mean()).isZero();
    assertThat(scores.directFound.mean()).isZero();
  }

  @Test
  void reportedSpeechNeedsItsSource() {
    assertThat(
            scores(quote("the border was closed", "Petrova", Quote.Kind.REPORTED))
                .reportedRight
                .mean())
        .isEqualTo(1);
    assertThat(
            scores(quote("the border was closed", "Orlov", Quote.Kind.REPORTED))
                .reportedRight
                .mean())
        .isZero();
  }

  private static QuoteScores scores(Quote quote) {
    QuoteScores scores = new QuoteScores();
    scores.add(ARTICLE, List.of(quote));
    return scores;
  }

  private static Quote quote(String words, String source, Quote.Kind kind) {
    return new Quote(words, span(words), source, null, kind, span(source));
  }

  private static Attribution labelled(String source, String cue, String content) {
    return new Attribution(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
