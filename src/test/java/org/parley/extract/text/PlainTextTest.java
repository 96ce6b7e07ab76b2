package org.parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void linesWithoutEmptyLinesBetweenAreParagraphs() {
    String one = "A first paragraph that is long enough to be one. ".repeat(4);
    String two = "A second paragraph that is long enough, too. ".repeat(4);
    assertThat(PlainText.paragraphs(one + "\n" + two)).hasSize(2);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        """
        It was never clear what the talks were meant to bring about, and
        those who took part in them could not say it either when they
        were asked, which may well be the reason why the long negoti-
        ations ended as they had begun.""";
    assertThat(PlainText.paragraphs(wrapped + "\n\nA new one."))
        .containsExactly(
            "It was never clear what the talks were meant to bring about, and those who took part in"
                + " them could not say it either when they were asked, which may well be the reason why the long negotiations"
                + " ended as they had begun.",
            "A new one.");
  }

  @Test
  void everyKindOfLineEndEndsALine() {
    assertThat(PlainText.paragraphs("Short one.\r\nShort two.\rShort three."))
        .containsExactly("Short one.", "Short two.", "Short three.");
  }

  @Test
  void tidyingFoldsSpaceAndDropsWhatCannotBeSeen() {
    assertThat(Paragraphs.join(List.of("a\u0000b\u200B \t c\u00A0d", " ", "e\u0301")))
        .isEqualTo("ab c d\n\né");
  }
}
