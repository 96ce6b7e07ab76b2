package org.parley.analyse.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.quotes.Quotes;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/** Quotes are found as the pipeline finds them. */
class VoicesTest {
  private static Passage first(String text) {
    int at = text.indexOf("Lavrov");
    List<Actor> actors =
        at < 0
            ? List.of()
            : List.of(
                new Actor(
                    "Sergei Lavrov",
                    Actor.Kind.PERSON,
                    1,
                    List.of("Lavrov"),
                    false,
                    List.of(new Actor.Mention(new Span(at, at + 6), "surname"))));
    return new Voices(new SentenceVectors(text), new Quotes().in(text, actors)).passages().get(0);
  }

  @Test
  void aQuotedSentenceIsItsSpeakers() {
    Passage passage = first("“The talks will fail and everybody knows it,” Lavrov said.");

    assertThat(passage.isAuthors()).isFalse();
    assertThat(passage.speaker()).isEqualTo("Sergei Lavrov");
    assertThat(passage.words()).contains("The talks will fail").doesNotContain("Lavrov");
  }

  @Test
  void reportedSpeechIsItsSpeakersAsWell() {
    Passage passage = first("Lavrov said that the talks with the Americans would fail.");

    assertThat(passage.isAuthors()).isFalse();
    assertThat(passage.speaker()).isEqualTo("Sergei Lavrov");
  }

  @Test
  void whatTheAuthorTakesForTrueIsTheAuthors() {
    assertThat(first("Lavrov admitted that the talks with the Americans would fail.").isAuthors())
        .isTrue();
    assertThat(
            first("Lavrov rightly said that the talks with the Americans would fail.").isAuthors())
        .isTrue();
  }

  @Test
  void aFewQuotedWordsDoNotMakeASentenceSomebodyElses() {
    assertThat(
            first("The talks that Lavrov calls “useful” have brought the war no nearer to its end.")
                .isAuthors())
        .isTrue();
  }

  @Test
  void aPlainSentenceIsTheAuthors() {
    Passage passage = first("The talks will\nfail.");

    assertThat(passage.isAuthors()).isTrue();
    assertThat(passage.words()).isEqualTo("The talks will fail.");
  }
}
