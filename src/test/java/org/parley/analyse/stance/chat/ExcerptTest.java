package org.parley.analyse.stance.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String SENTENCE = "The talks went on for another day. ";

  @Test
  void aTextThatIsNotTooLongIsWhole() {
    String text = "x".repeat(Excerpt.LONGEST);

    assertThat(Excerpt.of(text)).isSameAs(text);
  }

  @Test
  void aLongTextIsCutAtTheEndOfASentence() {
    String excerpt = Excerpt.of(SENTENCE.repeat(1_000));

    assertThat(excerpt.length())
        .isBetween(Excerpt.LONGEST - SENTENCE.length(), Excerpt.LONGEST)
        .isEqualTo(Excerpt.LONGEST / SENTENCE.length() * SENTENCE.length());
  }

  @Test
  void aTextWithoutSentencesIsCutAtTheEndOfAWord() {
    String excerpt = Excerpt.of("word ".repeat(10_000));

    assertThat(excerpt.length()).isBetween(Excerpt.LONGEST - 5, Excerpt.LONGEST);
    assertThat(excerpt.strip()).endsWith("word");
  }

  @Test
  void aTextWithoutWordsIsCutBetweenCharacters() {
    String excerpt = Excerpt.of("x" + "\uD83D\uDE00".repeat(20_000));

    assertThat(excerpt.length()).isBetween(Excerpt.LONGEST / 2, Excerpt.LONGEST);
    assertThat(Character.isHighSurrogate(excerpt.charAt(excerpt.length() - 1))).isFalse();
  }

  @Test
  void evidenceFromBehindTheCutDoesNotCount() {
    String text = SENTENCE.repeat(1_000) + "The end is near.";

    assertThat(new Verbatim(new Question("s", text).shown()).find("The end is near.")).isEmpty();
    assertThat(new Question("s", text).key("a", "m"))
        .isNotEqualTo(new Question("s", text + "!").key("a", "m"));
  }
}
