package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Sinéad O’Connor      | sinead oconnor",
        "Sinead O'Connor      | sinead oconnor",
        "\"  A.-B. \"         | a b",
        "Åse Ødegård          | ase odegard",
        "Йозеф                | иозеф",
        "-                    | \"\"",
      })
  void aNameIsFoldedTheSameHoweverItIsTyped(String name, String folded) {
    assertThat(SuggestedName.fold(name)).isEqualTo(folded);
  }

  @Test
  void aNameIsReadBackFromEachOfItsWords() {
    assertThat(SuggestedName.endings("Tomáš Dvořák", "person").stream().map(SuggestedName::parse))
        .allMatch(name -> name.isPresent() && name.get().name().equals("Tomáš Dvořák"))
        .extracting(name -> name.orElseThrow().letters())
        .containsExactly("tomas dvorak", "dvorak");
    assertThat(SuggestedName.parse("no value of ours")).isEmpty();
  }
}
