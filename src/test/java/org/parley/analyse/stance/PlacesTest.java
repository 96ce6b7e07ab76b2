package org.parley.analyse.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String TEXT = "It’s “over” –\nthey said. It’s over (again).";

  private static String found(String sentence) {
    return Places.of(TEXT, sentence).map(span -> span.of(TEXT)).orElse("-");
  }

  @Test
  void marksAndLineBreaksMayBeOfAnotherKind() {
    assertThat(found("It's \"over\" - they said.")).isEqualTo("It’s “over” –\nthey said.");
  }

  @Test
  void signsOfPatternsAreTakenAsTheyAre() {
    assertThat(found("over (again).")).isEqualTo("over (again).");
    assertThat(found("over .again..")).isEqualTo("-");
  }

  @Test
  void otherWordsAreNotFound() {
    assertThat(found("It was over")).isEqualTo("-");
    assertThat(found("  ")).isEqualTo("-");
  }
}
