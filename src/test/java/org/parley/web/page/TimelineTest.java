package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.search.DateHistogram;
import org.parley.search.DateHistogram.Bucket;
import org.parley.search.Facets;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.DatesView.Bar;

class TimelineTest {
  private static final Timeline TIMELINE =
      new Timeline(
          Texts.english(), new Links(new SearchUrl(Facets.BUILT_IN), SearchState.EVERYTHING));

  @Test
  void emptyMonthsBetweenAreShownAsEmpty() {
    DatesView dates = view("month", new Bucket("2024-12", "2024-12", 1), bucket("2025-02", 4));

    assertThat(dates.bars())
        .containsExactly(
            new Bar("December 2024: 1 article", 25, "/?from=2024-12&to=2024-12"),
            new Bar("January 2025: no articles", 0, null),
            new Bar("February 2025: 4 articles", 100, "/?from=2025-02&to=2025-02"));
  }

  @Test
  void manyYearsOfMonthsBecomeYears() {
    DatesView dates =
        view("month", bucket("2014-03", 2), bucket("2014-11", 1), bucket("2025-02", 6));

    assertThat(dates.bars()).hasSize(12);
    assertThat(dates.bars().get(0))
        .isEqualTo(new Bar("2014: 3 articles", 50, "/?from=2014&to=2014"));
  }

  @Test
  void centuriesBecomeDecades() {
    DatesView dates = view("year", bucket("1848", 1), bucket("2025", 1));

    assertThat(dates.bars()).hasSize(19);
    assertThat(dates.bars().get(0).url()).isEqualTo("/?from=1840&to=1849");
  }

  @Test
  void aMillenniumStillFits() {
    assertThat(view("year", bucket("1000", 1), bucket("9999", 1)).bars()).hasSizeLessThan(100);
  }

  @Test
  void withoutDatesThereAreNoBars() {
    DatesView dates = TIMELINE.view(new DateHistogram("month", List.of(), 3));

    assertThat(dates.bars()).isEmpty();
    assertThat(dates.unknown()).isEqualTo("3 articles have no known date");
  }

  private static DatesView view(String unit, Bucket... buckets) {
    return TIMELINE.view(new DateHistogram(unit, List.of(buckets), 0));
  }

  private static Bucket bucket(String time, long count) {
    return new Bucket(time, time, count);
  }
}
