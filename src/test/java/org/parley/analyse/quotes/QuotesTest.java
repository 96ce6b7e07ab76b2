package org.parley.analyse.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Actor;
import org.parley.domain.Quote;
import org.parley.domain.Span;

class QuotesTest {
  private final Quotes quotes = new Quotes();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will talk about a truce in the spring,” Orlov said.",
        "“We will talk about a truce in the spring,” said Orlov.",
        "“We will talk about a truce in the spring,” Orlov told reporters on Friday.",
        "Orlov said: “We will talk about a truce in the spring.”",
        "Orlov told reporters that “we will talk about a truce in the spring”.",
        "“We will talk about a truce in the spring,” Orlov, who leads the delegation, said.",
        "According to Orlov, “we will talk about a truce in the spring”.",
        "Orlov wrote in a newspaper op-ed: “We will talk about a truce in the spring.”"
      })
  void namesTheSpeakerWhereverTheCueStands(String text) {
    assertThat(direct(text, orlov(text))).extracting(Quote::speaker).containsExactly("Ivan Orlov");
  }

  @Test
  void aDescriptionIsTheSameAtTheHeadOfASentence() {
    String first = "The company said: “We will build three more of these plants in the spring.”";
    String last = "“We will build three more of these plants in the spring,” the company said.";

    assertThat(direct(first, List.of())).extracting(Quote::speaker).containsExactly("the company");
    assertThat(direct(last, List.of())).extracting(Quote::speaker).containsExactly("the company");
  }

  @Test
  void aQuotationBrokenByItsCueIsTwoQuotesWithOneSpeaker() {
    String text = "\"We will talk about a truce,\" Orlov said, \"but we will not talk today.\"";

    assertThat(direct(text, orlov(text)))
        .extracting(Quote::text, Quote::speaker)
        .containsExactly(
            tuple("We will talk about a truce,", "Ivan Orlov"),
            tuple("but we will not talk today.", "Ivan Orlov"));
  }

  @Test
  void theNextQuotationWithoutACueGoesOnWithTheSpeaker() {
    String text =
        "“We will talk about a truce,” said Orlov. “But we will not talk about the border today.”";

    assertThat(direct(text, orlov(text)))
        .extracting(Quote::speaker)
        .containsExactly("Ivan Orlov", "Ivan Orlov");
  }

  @Test
  void paragraphsOfOneQuotationHaveOneSpeaker() {
    String text =
        "Orlov wrote: “The first thing that we need is a truce.\n\n“The second is patience, and"
            + " there is little of it.\n\n“The third is luck.”";

    assertThat(direct(text, orlov(text)))
        .extracting(Quote::speaker)
        .containsExactly("Ivan Orlov", "Ivan Orlov", "Ivan Orlov");
  }

  @Test
  void aPronounStandsForWhoeverSpokeUnnamedBefore() {
    String text =
        "The border should be closed, argues Ivan Orlov.\nThe talks are over, a ministry official"
            + " said on Monday. She added: “There is nothing left that we could talk about.”";

    assertThat(direct(text, orlov(text)))
        .extracting(Quote::speaker)
        .containsExactly("a ministry official");
  }

  @Test
  void anAdjectiveIsNoSpeaker() {
    String text =
        "The line has held since the spring and will hold, according to Norlandish state media"
            + " organ NTV.";

    assertThat(quotes.in(text, List.of())).extracting(Quote::speaker).doesNotContain("Norlandish");
  }

  @Test
  void aFewWordsInMarksWithoutACueAreATerm() {
    String text = "Orlov came with two military ‘advisors’ and left without them.";

    assertThat(direct(text, orlov(text))).isEmpty();
  }

  @Test
  void aPronounStandsForThePersonNamedBefore() {
    String text =
        "Orlov flew to Geneva on Monday. When asked about a truce he replied: “The border was never"
            + " closed, and it will not be closed now.”";

    Quote quote = direct(text, orlov(text)).get(0);

    assertThat(quote.speaker()).isEqualTo("Ivan Orlov");
    assertThat(quote.cue()).isEqualTo("replied");
    int he = text.indexOf("he replied");
    assertThat(quote.source()).isEqualTo(new Span(he, he + 2));
  }

  @Test
  void aPronounDoesNotStandForOneOfTheOtherSex() {
    String text =
        "Maria Petrova flew home. Orlov stayed. “We were close to a deal in the spring,” she said.";
    List<Actor> actors = new ArrayList<>(orlov(text));
    actors.add(actor(text, "Maria Petrova", Actor.Kind.PERSON, "Maria Petrova"));

    assertThat(direct(text, actors)).extracting(Quote::speaker).containsExactly("Maria Petrova");
  }

  @Test
  void aPronounWithoutAPersonBeforeItLeavesTheSpeakerOpen() {
    String text = "“We were close to a deal in the spring,” she said.";

    assertThat(direct(text, List.of())).extracting(Quote::speaker).containsOnlyNulls();
  }

  @Test
  void aDescriptionIsLinkedToThePersonItBelongsTo() {
    String text =
        "The foreign minister, Ivan Orlov, flew to Geneva. “We were close to a deal in the"
            + " spring,” the minister said.";

    assertThat(direct(text, List.of(actor(text, "Ivan Orlov", Actor.Kind.PERSON, "Ivan Orlov"))))
        .extracting(Quote::speaker)
        .containsExactly("Ivan Orlov");
  }

  @Test
  void aSpeakerWhoIsNoActorIsCalledAsInTheText() {
    String text = "“We were close to a deal in the spring,” a state department official said.";

    assertThat(direct(text, List.of()))
        .extracting(Quote::speaker)
        .containsExactly("a state department official");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her novel “The Long Winter” was a success in many countries.",
        "The so-called “hawks” won the vote in the end.",
        "The book, called “A History of Borders”, was printed in 1911."
      })
  void titlesAndTermsAreNoQuotes(String text) {
    assertThat(direct(text, List.of())).isEmpty();
  }

  @Test
  void aParagraphAfterAColonAndAVerbOfWritingIsAQuoteWithoutMarks() {
    String text =
        "In his memoirs Orlov wrote:\n\nThe border was never closed in those years, and nobody in"
            + " the town believed that it would be.\n\nHe was wrong.";

    assertThat(direct(text, orlov(text)))
        .extracting(Quote::text, Quote::speaker)
        .containsExactly(
            tuple(
                "The border was never closed in those years, and nobody in the town believed that"
                    + " it would be.",
                "Ivan Orlov"));
  }

  @Test
  void spansCoverTheWordsWithoutTheMarks() {
    String text = "😀 Orlov said: “We will talk about a truce in the spring.”";
    Quote quote = direct(text, orlov(text)).get(0);

    assertThat(quote.span().of(text)).isEqualTo(quote.text());
    assertThat(quote.text()).isEqualTo("We will talk about a truce in the spring.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlov said he was ready to talk.",
        "Orlov said that he was ready to talk.",
        "Orlov told reporters that he was ready to talk.",
        "According to Orlov, he was ready to talk.",
        "He was ready to talk, Orlov said on Friday.",
        "Orlov, a former general, said he was ready to talk."
      })
  void reportedSpeechWithAClearSourceIsAKindOfItsOwn(String text) {
    assertThat(quotes.in(text, orlov(text)))
        .extracting(Quote::kind, Quote::speaker, quote -> quote.text().toLowerCase(Locale.ROOT))
        .containsExactly(tuple(Quote.Kind.REPORTED, "Ivan Orlov", "he was ready to talk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlov did not say that he was ready to talk.",
        "Orlov would say that he was ready to talk.",
        "When Orlov said that he was ready to talk, nobody listened.",
        "I said that he was ready to talk."
      })
  void whatWasNotSaidIsNotReported(String text) {
    assertThat(quotes.in(text, orlov(text))).isEmpty();
  }

  @Test
  void inOtherLanguagesOnlyANameAndAColonTellTheSpeaker() {
    String text =
        "Orlov: „Wir sprechen im Frühjahr wieder miteinander.“ „Das glaube ich ihm nicht“, sagte"
            + " sie.";

    assertThat(quotes.inAnyLanguage(text, orlov(text)))
        .extracting(Quote::text, Quote::speaker)
        .containsExactly(
            tuple("Wir sprechen im Frühjahr wieder miteinander.", "Ivan Orlov"),
            tuple("Das glaube ich ihm nicht", null));
  }

  @Test
  void aTextOfOneEndlessSentenceIsReadToItsEnd() {
    String text = "Orlov said “we will go home now” and the men's talks, ".repeat(4000);

    assertThat(direct(text, List.of())).hasSize(4000);
  }

  @Test
  void anEmptyTextHasNoQuotes() {
    assertThat(quotes.in("", List.of())).isEmpty();
    assertThat(quotes.in("“", List.of())).isEmpty();
    assertThat(quotes.in("\n\n”“\n\n''", List.of())).isEmpty();
  }

  private List<Quote> direct(String text, List<Actor> actors) {
    return quotes.in(text, actors).stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .toList();
  }

  private static List<Actor> orlov(String text) {
    return List.of(actor(text, "Ivan Orlov", Actor.Kind.PERSON, "Orlov"));
  }

  private static Actor actor(String text, String name, Actor.Kind kind, String form) {
    List<Actor.Mention> places = new ArrayList<>();
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      places.add(new Actor.Mention(new Span(at, at + form.length()), "surname"));
    }
    return new Actor(name, kind, places.size(), List.of(form), false, places);
  }
}
