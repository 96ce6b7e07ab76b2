package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void equalTextsScoreOneWhateverTheirPunctuation() {
    assertThat(Shingles.f1("One, two – three; four five!", "one two three four five")).isEqualTo(1);
  }

  @Test
  void missingWordsCostRecallAndAddedOnesPrecision() {
    assertThat(Shingles.f1("a b c d", "a b c d e")).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(Shingles.f1("a b c d e", "a b c d")).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void nothingAgainstSomethingScoresZero() {
    assertThat(Shingles.f1("", "a b c d")).isZero();
    assertThat(Shingles.f1("", "")).isEqualTo(1);
  }
}
