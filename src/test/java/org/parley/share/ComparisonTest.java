package org.parley.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.share.Change.What;
import org.parley.share.SharedArticle.Headline;
import org.parley.share.SharedArticle.Labels;
import org.parley.share.SharedArticle.Source;

/** What became of results, told from what was remembered. */
class ComparisonTest {
  private static final Headline HEADLINE = new Headline("Title", List.of("A"), "O", "2025-05-01");
  private static final Labels LABELS = new Labels(List.of("p:opposes"), "actors");

  private static ArticleId id(int number) {
    return new ArticleId(String.format("%024x", number));
  }

  private static SharedArticle article(int number, String file, String group, String digest) {
    return new SharedArticle(id(number), new Source(file, group, digest), HEADLINE, LABELS);
  }

  private static SharedArticle of(int number) {
    return article(number, "file" + number, "group" + number, "text" + number);
  }

  @SuppressWarnings("NullAway") // it does not read from class files that labels may be null
  private static SharedArticle with(Headline headline, @Nullable Labels labels) {
    return new SharedArticle(id(1), of(1).source(), headline, labels);
  }

  @Test
  void equalResultsInAnotherOrderAreNoDifference() {
    assertThat(Comparison.of(List.of(of(1), of(2)), List.of(of(2), of(1))).isNothing()).isTrue();
  }

  @Test
  void whatComesAndGoesIsToldInItsOrder() {
    Comparison told = Comparison.of(List.of(of(1), of(2), of(3)), List.of(of(5), of(2), of(4)));

    assertThat(told.come()).containsExactly(of(5), of(4));
    assertThat(told.gone()).containsExactly(of(1), of(3));
    assertThat(told.changed()).isEmpty();
  }

  @Test
  void aFileThatChangesIsTheSameArticleUnderAnotherId() {
    SharedArticle rewritten = article(9, "file1", "group9", "other");
    Comparison told = Comparison.of(List.of(of(1)), List.of(rewritten));

    assertThat(told.come()).isEmpty();
    assertThat(told.gone()).isEmpty();
    assertThat(told.changed())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).isEqualTo(of(1));
              assertThat(change.after()).isEqualTo(rewritten);
              assertThat(change.what()).containsExactly(What.TEXT);
            });
  }

  @Test
  void aFileOfOtherBytesThatReadsTheSameHasNotChanged() {
    assertThat(
            Comparison.of(List.of(of(1)), List.of(article(9, "file1", "g", "text1"))).isNothing())
        .isTrue();
  }

  @Test
  void twoOfOneFileComeAndGo() {
    Comparison told =
        Comparison.of(
            List.of(article(1, "f", "g1", "a"), article(2, "f", "g2", "b")),
            List.of(article(3, "f", "g3", "c")));

    assertThat(told.come()).hasSize(1);
    assertThat(told.gone()).hasSize(2);
  }

  @Test
  void anotherPrintOfThePieceStandsForIt() {
    Comparison told =
        Comparison.of(
            List.of(article(1, "a", "group", "text")), List.of(article(2, "b", "group", "tex")));

    assertThat(told.changed()).extracting(Change::what).containsExactly(Set.of(What.PRINT));
    assertThat(told.come()).isEmpty();
  }

  @Test
  void eachThingThatReadersSeeIsNamed() {
    Headline other = new Headline("Other", List.of("B"), null, "2025-05");
    Labels opposite = new Labels(List.of("p:supports"), "others");
    Comparison told =
        Comparison.of(List.of(with(HEADLINE, LABELS)), List.of(with(other, opposite)));

    assertThat(told.changed().get(0).what())
        .containsExactly(
            What.TITLE, What.AUTHORS, What.OUTLET, What.DATE, What.STANCE, What.ACTORS);
  }

  @Test
  void theFirstAnalysisIsNoChange() {
    Comparison told = Comparison.of(List.of(with(HEADLINE, null)), List.of(with(HEADLINE, LABELS)));

    assertThat(told.isNothing()).isTrue();
  }

  @Test
  void codesAreLongEnoughAndHaveNoLookAlikes() {
    assertThat(Codes.fresh()).matches("[a-hjkmnp-z2-9]{10}").isNotEqualTo(Codes.fresh());
    assertThat(Codes.isCode("abcdefghi0")).isFalse();
  }
}
