package org.parley.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StemPhrasesTest {
  private final StemPhrases<String> phrases =
      new StemPhrases<>(
          Map.of(
              "expand NATO", "nato",
              "ceasefire", "truce",
              "weapons", "arms",
              "nuclear weapons", "bomb",
              "third-party guarantees", "guarantee"));

  private List<String> found(String text) {
    return phrases.find(Tokeniser.of(text)).stream()
        .map(found -> found.meaning() + "=" + found.span().of(text))
        .toList();
  }

  @Test
  void everyFormOfAWordIsTheWord() {
    assertThat(found("Ceasefires came. Expanding NATO went on; it expanded Nato."))
        .containsExactly("truce=Ceasefires", "nato=Expanding NATO", "nato=expanded Nato");
  }

  @Test
  void theLongestPhraseCounts() {
    assertThat(found("A nuclear weapon and a weapon."))
        .containsExactly("bomb=nuclear weapon", "arms=weapon");
  }

  @Test
  void aPhraseDoesNotGoFromOneSentenceIntoTheNext() {
    assertThat(found("They will expand. NATO stays.")).isEmpty();
  }

  @Test
  void wordsWithHyphensAreFoundAsTheyAreWritten() {
    assertThat(found("They need third-party guarantees."))
        .containsExactly("guarantee=third-party guarantees");
  }

  @Test
  void otherWordsAreNotFound() {
    assertThat(found("Cease fire, expansive natation, weaponless.")).isEmpty();
  }
}
