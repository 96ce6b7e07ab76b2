package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.domain.Marks;
import org.parley.domain.PublicationDate;

/** What holds for the spelling of every search, tried on generated ones. */
class SearchUrlPropertiesTest {
  private static final SearchUrl URL = new SearchUrl(Facets.BUILT_IN);
  private static final SearchParameters PARAMETERS = new SearchParameters(Facets.BUILT_IN);
  private static final List<String> WORDS =
      List.of(
          "truce",
          "\"a phrase\"~5",
          "a&b=c",
          "50%",
          "1+1",
          "Зеленський",
          "{!func}x",
          "\u202ea",
          "${7*7}",
          "<b>",
          "😀",
          "title:(x OR y)",
          "a;b",
          "a/b?c#d");
  private static final List<String> DATES = List.of("2024", "2025-02", "2025-02-28", "2030-12");

  @Test
  void printingAndParsingAreInverse() {
    states().forEach(state -> assertThat(read(URL.parameters(state))).isEqualTo(state));
  }

  @Test
  void equalSearchesHaveOneSpelling() {
    states()
        .forEach(
            state -> {
              String once = URL.page(state);
              assertThat(URL.page(read(URL.parameters(state)))).isEqualTo(once);
            });
  }

  @Test
  void theOrderOfParametersDoesNotMatter() {
    states()
        .forEach(
            state -> {
              String parameters = URL.parameters(state);
              List<String> parts = new java.util.ArrayList<>(List.of(parameters.split("&")));
              java.util.Collections.reverse(parts);
              assertThat(read(String.join("&", parts))).isEqualTo(state);
            });
  }

  @Test
  void defaultsAreLeftOut() {
    SearchState usual =
        read("q=&page=1&size=10&sort=newest&mode=words&match=all&from=&author=&reprints=fold");

    assertThat(usual).isEqualTo(SearchState.EVERYTHING);
    assertThat(URL.page(usual)).isEqualTo("/");
    assertThat(URL.page(read("q=truce&sort=relevance"))).isEqualTo("/?q=truce");
  }

  @Test
  void noDateStandsAfterOtherThingsUnknown() {
    assertThat(URL.page(read("to=2025&missing=published&missing=mark&sort=oldest&missing=author")))
        .isEqualTo("/?missing=author&missing=mark&missing=published&to=2025&sort=oldest");
  }

  @Test
  void unknownParametersAreIgnored() {
    states()
        .forEach(
            state ->
                assertThat(read("utm_source=x&" + URL.parameters(state) + "&-unknown=1&fbclid"))
                    .isEqualTo(state));
  }

  @Test
  void whateverChangesTheResultsGoesBackToTheFirstPage() {
    states()
        .map(state -> state.withPage(7))
        .flatMap(
            state ->
                Stream.of(
                    state.withFilters(filters -> filters.including("author", "A")),
                    state.withFilters(filters -> filters.excluding("actor", "B")),
                    state.withFilters(filters -> filters.withMissing("outlet", true)),
                    state.withQuery(state.query().withWords("other")),
                    state.withSort(Sort.OLDEST),
                    state.withFolding(Folding.EACH),
                    state.withSize(50)))
        .forEach(changed -> assertThat(changed.view().page()).isEqualTo(1));
  }

  private static SearchState read(String parameters) {
    Map<String, List<String>> split = SearchUrl.split(parameters);
    return PARAMETERS.parse(split);
  }

  private static Stream<SearchState> states() {
    Random random = new Random(1648);
    return Stream.generate(() -> state(random)).limit(2_000);
  }

  private static SearchState state(Random random) {
    Query query =
        new Query(
            random.nextBoolean() ? "" : some(random, WORDS) + " " + some(random, WORDS),
            some(random, List.of(Query.Match.values())),
            some(random, List.of(Query.Mode.values())));
    Filters filters = Filters.NONE;
    for (int i = random.nextInt(5); i > 0; i--) {
      filters = filter(random, filters);
    }
    if (random.nextBoolean()) {
      filters = filters.withPublished(range(random));
    }
    if (random.nextInt(4) == 0) {
      filters = filters.withMissing(Filters.PUBLISHED, true);
    }
    Sort sort = random.nextBoolean() ? null : some(random, List.of(Sort.values()));
    View view =
        new View(
            sort,
            1 + random.nextInt(3),
            some(random, View.SIZES),
            some(random, List.of(Folding.values())));
    return new SearchState(query, filters, view);
  }

  private static Filters filter(Random random, Filters filters) {
    Facet facet = some(random, Facets.BUILT_IN.inOrder());
    String value =
        switch (facet.key()) {
          case "stance" -> "mediation:opposes";
          case "mark" -> some(random, Marks.KEYS);
          default -> some(random, WORDS);
        };
    return switch (random.nextInt(3)) {
      case 0 -> filters.including(facet.key(), value);
      case 1 -> filters.excluding(facet.key(), value);
      default -> filters.withMissing(facet.key(), true);
    };
  }

  private static DateRange range(Random random) {
    int from = random.nextInt(DATES.size());
    int to = from + random.nextInt(DATES.size() - from);
    return new DateRange(
        random.nextBoolean() ? Optional.empty() : PublicationDate.parse(DATES.get(from)),
        random.nextBoolean() ? Optional.empty() : PublicationDate.parse(DATES.get(to)));
  }

  private static <T> T some(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
