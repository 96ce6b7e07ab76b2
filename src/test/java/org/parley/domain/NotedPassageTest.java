package org.parley.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotedPassageTest {
  private static final String TEXT =
      "Talks began. The truce holds.\n\nNobody believed it. The truce holds, he said – “for now”.";

  private static final NotedPassage SECOND =
      NotedPassage.at(TEXT, new Span(TEXT.lastIndexOf("The truce"), TEXT.lastIndexOf(", he")));

  @Test
  void aPassageKeepsItsWordsAndWhatStoodAroundThem() {
    assertThat(SECOND.words()).isEqualTo("The truce holds");
    assertThat(SECOND.before()).endsWith("believed it. ").startsWith("Talks");
    assertThat(SECOND.after()).isEqualTo(", he said – “for now”.");
  }

  @Test
  void itIsFoundWhereItWasThoughItsWordsStandTwice() {
    assertThat(SECOND.in(TEXT).orElseThrow().start()).isEqualTo(TEXT.lastIndexOf("The truce"));
  }

  @Test
  void itIsFoundByItsSurroundingsInAnotherText() {
    String changed = "A new lead, much longer than before. The truce holds. " + TEXT.repeat(2);
    Span place = SECOND.in(changed).orElseThrow();

    assertThat(changed.substring(0, place.start())).endsWith("Nobody believed it. ");
    assertThat(place.start()).isLessThan(changed.length() / 2 + 40);
  }

  @Test
  void spacesMayDiffer() {
    String spaced = TEXT.replace("truce holds", "truce\n holds");

    assertThat(SECOND.in(spaced).orElseThrow().of(spaced)).isEqualTo("The truce\n holds");
  }

  @Test
  void wordsThatAreGoneAreNotFound() {
    assertThat(SECOND.in("The truce is over.")).isEmpty();
    assertThat(new NotedPassage(" ", "", "", 0).in(TEXT)).isEmpty();
  }

  @Test
  void quotedWordsNeedNotHaveTheSignsOfTypesetters() {
    assertThat(NotedPassage.quoted(TEXT, " he said - \"for now\" ", ""))
        .map(NotedPassage::words)
        .contains("he said – “for now”");
    assertThat(NotedPassage.quoted(TEXT, "The truce holds", "believed it. ")).contains(SECOND);
    assertThat(NotedPassage.quoted(TEXT, "(never said.", "")).isEmpty();
  }

  @Test
  void tagsAreCleanedAndSpelledAsKnownOnes() {
    assertThat(Tags.typed(" to  quote,, Ceasefire , \u200b"))
        .containsExactly("Ceasefire", "to quote");
    assertThat(Tags.spelled(Tags.typed("nato, NEW"), Tags.typed("NATO, news")))
        .containsExactly("NATO", "NEW");
  }
}
