package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.export.Citations.Citation;

class CitationsTest {
  @SuppressWarnings("NullAway.Init") // set before the first test
  private static Citations citations;

  @BeforeAll
  static void load() {
    citations = Citations.load();
  }

  @Test
  void writesEachStyleAsItsBookSays() {
    Citable article = Citables.titled("Europe alone", "The Guardian", "2025-05-21", "Ann Other");

    assertThat(citations.of(article))
        .containsExactly(
            new Citation(
                "APA",
                "Other, A. (2025, May 21). Europe alone. The Guardian."
                    + " https://example.org/a_b?c=d&e=100%25#f"),
            new Citation(
                "MLA",
                "Other, Ann. “Europe Alone.” The Guardian, 21 May 2025,"
                    + " https://example.org/a_b?c=d&e=100%25#f."),
            new Citation(
                "Chicago",
                "Other, Ann. 2025. “Europe Alone.” The Guardian, May 21, 2025."
                    + " https://example.org/a_b?c=d&e=100%25#f."));
  }

  @Test
  void saysOfAnArticleWithoutAnythingWhatThereIs() {
    assertThat(citations.of(Citables.BARE))
        .hasSize(3)
        .allMatch(one -> one.text().toLowerCase(java.util.Locale.ROOT).contains("opening words"))
        .anyMatch(one -> one.text().contains("n.d."));
  }

  @Test
  void nothingOddIsLostOrBreaksAStyle() {
    for (String odd : Citables.ODD) {
      assertThat(citations.of(Citables.titled(odd, odd, "2025-05", odd, "Ann Other"))).hasSize(3);
    }
  }

  @Test
  void severalReadersGetEachTheirOwn() {
    List<Citable> articles =
        IntStream.range(0, 200)
            .mapToObj(i -> Citables.titled("Title number " + i, "O", "2025", "Ann Other"))
            .toList();

    assertThat(articles.parallelStream().map(citations::of).toList())
        .isEqualTo(articles.stream().map(citations::of).toList());
  }
}
