package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.store.Specimen.article;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;

/** When articles came and changed. */
abstract class ArrivalsContract extends OnADatabase {

  private Moments of(int number) {
    return Objects.requireNonNull(ledger().moments(List.of(article(number))).get(article(number)));
  }

  private Moments analysed(int number, String digest) {
    return Objects.requireNonNull(
        ledger().analysed(Map.of(article(number), digest)).get(article(number)));
  }

  @Test
  void anArticleKeepsTheMomentOfItsComing() {
    Moments first = of(1);

    assertThat(of(1)).isEqualTo(first);
    assertThat(first.changed()).isEqualTo(first.arrived());
    assertThat(asAnother().ledger().moments(List.of(article(1)))).containsValue(first);
  }

  @Test
  void whatComesLaterHasTheGreaterMomentHoweverFastItComes() {
    List<Moments> moments = IntStream.range(0, 20).mapToObj(this::of).toList();

    assertThat(moments).extracting(Moments::arrived).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theFirstAnalysisBelongsToTheComingAndTheNextIsAChangeOnlyWhereItFindsSomethingElse() {
    Moments came = of(1);

    assertThat(analysed(1, "a")).isEqualTo(came);
    assertThat(analysed(1, "a")).isEqualTo(came);
    Moments changed = analysed(1, "b");
    assertThat(changed.arrived()).isEqualTo(came.arrived());
    assertThat(changed.changed()).isAfterOrEqualTo(came.changed());
    assertThat(analysed(1, "b")).isEqualTo(changed);
    assertThat(of(1)).isEqualTo(changed);
  }

  @Test
  void anArticleThatGoesAndComesAgainIsNoNews() {
    ledger().record(List.of(Specimen.file("a", Specimen.indexed("", 1))));
    Moments came = of(1);
    ledger().remove(List.of(Specimen.path("a")));

    assertThat(of(1)).isEqualTo(came);
  }

  @Test
  void manyAreToldAtOnce() {
    List<ArticleId> many = IntStream.range(0, 1_200).mapToObj(Specimen::article).toList();

    assertThat(ledger().moments(many)).hasSize(1_200);
    assertThat(ledger().moments(List.of())).isEmpty();
  }
}
