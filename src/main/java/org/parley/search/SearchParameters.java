package org.parley.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Marks;
import org.parley.domain.PublicationDate;
import org.parley.search.Expected.Form;

/**
 * Reads a search from the parameters of an address. Unknown parameters and empty values are
 * ignored; where a parameter that takes one value comes twice, the first counts. Immutable.
 */
public record SearchParameters(Facets facets) {
  /** A longer query is no query that a person typed or pasted from an article. */
  static final int MAX_QUERY_CHARACTERS = 20_000;

  private static final Expected DATE = Expected.either("YYYY", "YYYY-MM", "YYYY-MM-DD");
  private static final Expected REAL_DATE =
      Expected.of(Form.DATE_THAT_EXISTS, "YYYY, YYYY-MM", "YYYY-MM-DD");
  private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Expected SIZE =
      Expected.either(View.SIZES.stream().map(String::valueOf).toArray(String[]::new));
  private static final Expected STANCE =
      Expected.of(Form.STANCE, "PROPOSITION:LABEL", "supports, opposes, mixed", "unclear");

  /**
   * The search that these parameters spell.
   *
   * @throws BadSearch if a value is not of its parameter's form
   */
  public SearchState parse(Map<String, List<String>> parameters) {
    return new SearchState(query(parameters), filters(parameters), view(parameters));
  }

  private static Query query(Map<String, List<String>> parameters) {
    String words = first(parameters, "q").orElse("");
    if (words.length() > MAX_QUERY_CHARACTERS) {
      throw new BadSearch(
          "q",
          words.substring(0, 40) + "…",
          Expected.of(Form.CHARACTERS_COUNTED, MAX_QUERY_CHARACTERS, words.length()));
    }
    return new Query(
        words,
        oneOf(parameters, "match", Query.Match.values(), Query.Match::key).orElse(Query.Match.ALL),
        oneOf(parameters, "mode", Query.Mode.values(), Query.Mode::key).orElse(Query.Mode.WORDS));
  }

  private Filters filters(Map<String, List<String>> parameters) {
    Filters filters = Filters.NONE;
    for (Facet facet : facets.inOrder()) {
      for (String value : all(parameters, facet.key())) {
        filters = filters.including(facet.key(), checked(facet.key(), facet, value));
      }
      for (String value : all(parameters, "-" + facet.key())) {
        filters = filters.excluding(facet.key(), checked("-" + facet.key(), facet, value));
      }
    }
    for (String key : all(parameters, "missing")) {
      if (!keys().contains(key)) {
        throw new BadSearch("missing", key, Expected.listed(keys()));
      }
      filters = filters.withMissing(key, true);
    }
    return filters.withPublished(dates(parameters));
  }

  private static String checked(String parameter, Facet facet, String value) {
    if (facet.key().equals("stance") && !value.matches("[^:]+:(supports|opposes|mixed|unclear)")) {
      throw new BadSearch(parameter, value, STANCE);
    }
    if (facet.key().equals("mark") && !Marks.KEYS.contains(value)) {
      throw new BadSearch(parameter, value, Expected.listed(Marks.KEYS));
    }
    return value;
  }

  private static DateRange dates(Map<String, List<String>> parameters) {
    DateRange range = new DateRange(date(parameters, "from"), date(parameters, "to"));
    if (range.from().isPresent()
        && range.to().isPresent()
        && range.to().get().last().isBefore(range.from().get().first())) {
      String from = "from=" + range.from().get().iso();
      throw new BadSearch("to", range.to().get().iso(), Expected.of(Form.DATE_NOT_BEFORE, from));
    }
    return range;
  }

  private static Optional<PublicationDate> date(
      Map<String, List<String>> parameters, String parameter) {
    return first(parameters, parameter)
        .map(
            value ->
                PublicationDate.parse(value)
                    .filter(date -> date.iso().length() <= 10)
                    .orElseThrow(() -> new BadSearch(parameter, value, expectedOf(value))));
  }

  /** To name the form alone to somebody who kept to it would say nothing. */
  private static Expected expectedOf(String date) {
    return DATE_FORM.matcher(date).matches() ? REAL_DATE : DATE;
  }

  private static View view(Map<String, List<String>> parameters) {
    @Nullable Sort sort = oneOf(parameters, "sort", Sort.values(), Sort::key).orElse(null);
    int page = number(parameters, "page", View.FIRST_PAGE.page());
    if (page < 1) {
      throw new BadSearch("page", Integer.toString(page), Expected.of(Form.NUMBER_FROM, 1));
    }
    int size = number(parameters, "size", View.FIRST_PAGE.size());
    if (!View.SIZES.contains(size)) {
      throw new BadSearch("size", Integer.toString(size), SIZE);
    }
    return new View(
        sort,
        page,
        size,
        oneOf(parameters, "reprints", Folding.values(), Folding::key).orElse(Folding.FOLD));
  }

  private static int number(Map<String, List<String>> parameters, String parameter, int usual) {
    String value = first(parameters, parameter).orElse(Integer.toString(usual));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      throw new BadSearch(parameter, value, Expected.of(Form.NUMBER));
    }
  }

  private static <T> Optional<T> oneOf(
      Map<String, List<String>> parameters, String parameter, T[] values, Function<T, String> key) {
    return first(parameters, parameter)
        .map(
            given ->
                Arrays.stream(values)
                    .filter(value -> key.apply(value).equals(given))
                    .findFirst()
                    .orElseThrow(() -> new BadSearch(parameter, given, spelled(values, key))));
  }

  private static <T> Expected spelled(T[] values, Function<T, String> key) {
    return Expected.listed(Arrays.stream(values).map(key).toList());
  }

  /** What can be unknown: the facets, and the date. */
  private List<String> keys() {
    Stream<String> all = facets.inOrder().stream().map(Facet::key);
    return Stream.concat(all, Stream.of(Filters.PUBLISHED)).distinct().toList();
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return all(parameters, name).stream().findFirst();
  }

  private static List<String> all(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
