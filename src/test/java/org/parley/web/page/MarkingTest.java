package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.search.BadSearch;
import org.parley.search.SearchUrl;

class MarkingTest {
  @Test
  void anAddressThatSaysNothingMarksWhatIsUsual() {
    assertThat(Marking.parse(Map.of())).isEqualTo(Marking.USUAL);
    assertThat(Marking.USUAL.keptIn("/articles/1?q=war")).isEqualTo("/articles/1?q=war");
  }

  @Test
  void printsWhatItReads() {
    Marking marking = Marking.parse(SearchUrl.split("show=quotes&show=none&show=names"));

    assertThat(marking.tokens()).isEqualTo("names quotes");
    assertThat(marking.keptIn("/articles/1")).isEqualTo("/articles/1?show=names&show=quotes");
    assertThat(marking.naming("/articles/1?q=war", "Ann & Co"))
        .isEqualTo("/articles/1?q=war&show=names&show=quotes&name=Ann+%26+Co");
  }

  @Test
  void nothingAtAllCanBeMarked() {
    Marking nothing = Marking.parse(Map.of("show", List.of("none")));

    assertThat(nothing.kinds()).isEmpty();
    assertThat(nothing.keptIn("/articles/1")).isEqualTo("/articles/1?show=none");
  }

  @Test
  void whatCannotBeMarkedIsRefusedByName() {
    assertThatThrownBy(() -> Marking.parse(Map.of("show", List.of("everything"))))
        .isInstanceOf(BadSearch.class)
        .hasMessageContaining("everything");
  }
}
