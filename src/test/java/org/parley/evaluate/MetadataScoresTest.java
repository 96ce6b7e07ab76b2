package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;

class MetadataScoresTest {
  @Test
  void titlesMayDifferInCaseAndQuotesOnly() {
    MetadataScores scores = new MetadataScores();
    scores.add(gold("The ‘Talks’", List.of(), null), said("the 'talks'", List.of(), "2025"), "");
    scores.add(
        gold("The Talks", List.of(), null), said("The Talks | Sample", List.of(), "2025"), "");
    assertThat(scores.title.mean()).isEqualTo(0.5);
    assertThat(scores.title.misses()).hasSize(1);
  }

  @Test
  void authorsAreASetWithoutDegrees() {
    MetadataScores scores = new MetadataScores();
    scores.add(
        gold("T", Names.split("By Ada Example, PhD and Bob Sample"), null),
        said("T", List.of("Bob Sample", "Dr. Ada Example"), "2025"),
        "");
    assertThat(scores.authors.mean()).isEqualTo(1);
  }

  @Test
  void namedAuthorsOfAPageWithoutAnyAreFalse() {
    MetadataScores scores = new MetadataScores();
    scores.add(gold("T", List.of(), null), said("T", List.of("Ada Example"), "2025"), "");
    assertThat(scores.noFalseAuthors.misses()).hasSize(1);
    assertThat(scores.authors.count()).isZero();
  }

  @Test
  void datesAreComparedByDay() {
    MetadataScores scores = new MetadataScores();
    scores.add(gold("T", null, "2025-05-21"), said("T", List.of(), "2025-05-21T23:00:00Z"), "");
    scores.add(gold("T", null, "2025-05-21"), said("T", List.of(), "2025-05"), "");
    assertThat(scores.date.mean()).isEqualTo(0.5);
  }

  private static GoldPage gold(
      String title, @Nullable List<String> authors, @Nullable String date) {
    return new GoldPage("1", new byte[0], title, authors, date, null, null);
  }

  private static Description said(String title, List<String> authors, String date) {
    return new Description(
        List.of(receipt(title)),
        authors.stream().map(MetadataScoresTest::receipt).toList(),
        List.of(),
        List.of(receipt(date)),
        List.of());
  }

  private static Receipt receipt(String value) {
    return new Receipt(value, Origin.META, value, null, true);
  }
}
