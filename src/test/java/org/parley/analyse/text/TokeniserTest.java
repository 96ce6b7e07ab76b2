package org.parley.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokeniserTest {
  @Test
  void keepsWordsWholeAndMarksApart() {
    assertThat(words("Mr. Orlov’s U.S. envoy, 45, won't pay $2.5bn."))
        .containsExactly(
            "Mr.", "Orlov", "’s", "U.S.", "envoy", ",", "45", ",", "won't", "pay", "$", "2.5bn",
            ".");
  }

  @Test
  void anAbbreviationDoesNotEndASentence() {
    assertThat(sentences("Gen. J. Orlov met Mrs. Petrova. They talked.")).isEqualTo(2);
  }

  @Test
  void aQuestionInMarksDoesNotEndTheSentenceThatGoesOnInSmallLetters() {
    assertThat(sentences("“Are you sure?” he asked. “I am.”")).isEqualTo(2);
  }

  @Test
  void aParagraphEndsItsSentence() {
    assertThat(sentences("A heading\n\nthen text")).isEqualTo(2);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokeniser.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(at -> tokens.get(at).text()).toList();
  }

  private static int sentences(String text) {
    Tokens tokens = Tokeniser.of(text);
    return tokens.get(tokens.size() - 1).sentence() + 1;
  }
}
