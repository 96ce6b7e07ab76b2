package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.reprints.Imprint;
import org.parley.reprints.Pieces;

/** The reprints that the evaluation makes are what it says they are. */
class ReprintEditTest {
  private static final NewsArticle ARTICLE = article(1);
  private static final NewsArticle OTHER = article(2);

  @ParameterizedTest
  @EnumSource
  void anEditChangesAnArticleButLeavesItRecognisable(ReprintEdit edit) {
    String reprint = edit.of(ARTICLE, OTHER, new Random(5));

    assertThat(reprint).isNotEqualTo(ARTICLE.text());
    assertThat(reprint.length())
        .isBetween(ARTICLE.text().length() / 2, ARTICLE.text().length() * 2);
    double kept =
        Imprint.of(reprint).signature().containment(Imprint.of(ARTICLE.text()).signature());
    assertThat(kept).isGreaterThan(0.6);
  }

  @ParameterizedTest
  @EnumSource
  void theSameDrawMakesTheSameReprint(ReprintEdit edit) {
    assertThat(edit.of(ARTICLE, OTHER, new Random(5)))
        .isEqualTo(edit.of(ARTICLE, OTHER, new Random(5)));
  }

  private static NewsArticle article(int number) {
    String title = "Piece " + number + " on the truce";
    String text = title + "\n\n" + Pieces.piece(number, 60);
    return new NewsArticle("id" + number, title, null, "", text);
  }
}
