package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.Span;

class ApartTest {
  @Test
  void aPhraseKeepsTheWordsInIt() {
    assertThat(
            Apart.of(
                List.of(
                    new TermHits("peace", List.of(new Span(0, 5), new Span(20, 25))),
                    new TermHits("“peace talks”", List.of(new Span(0, 11))))))
        .containsExactly(
            new TermHits("peace", List.of(new Span(20, 25))),
            new TermHits("“peace talks”", List.of(new Span(0, 11))));
  }

  @Test
  void formsOfOneWordAreOneTerm() {
    List<Span> hits = List.of(new Span(4, 7));

    assertThat(Apart.of(List.of(new TermHits("war", hits), new TermHits("wars", hits))))
        .containsExactly(new TermHits("war, wars", hits));
  }

  @Test
  void termsThatAreNotInTheTextStaySeveral() {
    assertThat(Apart.of(List.of(new TermHits("kettle", List.of()), new TermHits("fog", List.of()))))
        .hasSize(2);
  }
}
