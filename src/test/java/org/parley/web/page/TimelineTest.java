package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.search.DateHistogram;
import org.parley.search.DateHistogram.Bucket;
import org.parley.search.Facets;
import org.parley.search.SearchParameters;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.DatesView.Bar;
import org.parley.web.page.DatesView.Time;

class TimelineTest {
  private static final Timeline TIMELINE =
      new Timeline(
          Texts.english(), new Links(new SearchUrl(Facets.BUILT_IN), SearchState.EVERYTHING));

  @Test
  void emptyMonthsBetweenAreShownAsEmpty() {
    DatesView dates = view("month", new Bucket("2024-12", "2024-12", 1), bucket("2025-02", 4));

    assertThat(dates.bars())
        .containsExactly(
            new Bar(
                new Time("2024-12", "2024-12", "December 2024"),
                "December 2024: 1 article",
                25,
                "/?from=2024-12&to=2024-12",
                false),
            new Bar(
                new Time("2025-01", "2025-01", "January 2025"),
                "January 2025: no articles",
                0,
                null,
                false),
            new Bar(
                new Time("2025-02", "2025-02", "February 2025"),
                "February 2025: 4 articles",
                100,
                "/?from=2025-02&to=2025-02",
                false));
  }

  @Test
  void manyYearsOfMonthsBecomeYears() {
    DatesView dates =
        view("month", bucket("2014-03", 2), bucket("2014-11", 1), bucket("2025-02", 6));

    assertThat(dates.bars()).hasSize(12);
    assertThat(dates.bars().get(0))
        .isEqualTo(
            new Bar(
                new Time("2014", "2014", "2014"),
                "2014: 3 articles",
                50,
                "/?from=2014&to=2014",
                false));
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
    assertThat(dates.rest().undated())
        .isEqualTo(new Link("3 articles have no known date", "/?missing=published"));
    assertThat(dates.rest().loose()).isNull();
  }

  @Test
  void whatIsDatedByTheYearIsNotWithoutADate() {
    DateHistogram months = new DateHistogram("month", List.of(bucket("2025-05", 2)), 5, 3, null);
    DatesView.Rest rest = timeline("from=2024&outlet=A").view(months).rest();

    assertThat(rest.loose()).isEqualTo("2 articles are dated less precisely than the bars");
    assertThat(rest.undated())
        .isEqualTo(new Link("3 articles have no known date", "/?outlet=A&missing=published"));
    assertThat(rest.current()).isFalse();
    assertThat(timeline("missing=published").view(months).rest().current()).isTrue();
  }

  @Test
  void aBarLeavesOutWhatHasNoDate() {
    DateHistogram years =
        new DateHistogram("year", List.of(bucket("2001", 1), bucket("2002", 1)), 3);
    DatesView dates = timeline("missing=published&missing=outlet").view(years);

    assertThat(dates.bars().get(0).url()).isEqualTo("/?missing=outlet&from=2001&to=2001");
  }

  @Test
  void twoMonthsAreShownByTheDay() {
    DateHistogram days =
        new DateHistogram("day", List.of(bucket("2025-05-30", 2), bucket("2025-06-01", 1)), 0);
    DateHistogram months =
        new DateHistogram("month", List.of(bucket("2025-05", 2), bucket("2025-06", 1)), 0, days);
    DatesView dates = timeline("").view(months);

    assertThat(dates.bars())
        .extracting(Bar::label)
        .containsExactly(
            "30 May 2025: 2 articles", "31 May 2025: no articles", "1 June 2025: 1 article");
    assertThat(dates.bars().get(2).url()).isEqualTo("/?from=2025-06-01&to=2025-06-01");
  }

  @Test
  void chosenDatesAreMarkedAmongAllAndShownCloser() {
    DateHistogram days =
        new DateHistogram("day", List.of(bucket("2025-02-03", 1), bucket("2025-02-05", 1)), 0);
    DateHistogram months =
        new DateHistogram("month", List.of(bucket("2024-12", 2), bucket("2025-02", 2)), 0, days);
    DatesView dates = timeline("from=2025-02&to=2025-02").view(months);

    assertThat(dates.bars()).extracting(Bar::chosen).containsExactly(false, false, true);
    assertThat(Objects.requireNonNull(dates.closer()).bars())
        .extracting(bar -> bar.time().from())
        .containsExactly("2025-02-03", "2025-02-04", "2025-02-05");
  }

  @Test
  void aFewYearsOfManyAreShownCloserByTheMonth() {
    DateHistogram months =
        new DateHistogram("month", List.of(bucket("2001-02", 1), bucket("2001-11", 1)), 0);
    DateHistogram years =
        new DateHistogram(
            "year", List.of(bucket("1990", 1), bucket("2001", 2), bucket("2025", 9)), 0, months);
    DatesView dates = timeline("from=2001&to=2001").view(years);

    assertThat(dates.bars()).hasSize(36).filteredOn(Bar::chosen).hasSize(1);
    assertThat(Objects.requireNonNull(dates.closer()).bars()).hasSize(10);
  }

  private static Timeline timeline(String parameters) {
    SearchState state = new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters));
    return new Timeline(Texts.english(), new Links(new SearchUrl(Facets.BUILT_IN), state));
  }

  private static DatesView view(String unit, Bucket... buckets) {
    return TIMELINE.view(new DateHistogram(unit, List.of(buckets), 0));
  }

  private static Bucket bucket(String time, long count) {
    return new Bucket(time, time, count);
  }
}
