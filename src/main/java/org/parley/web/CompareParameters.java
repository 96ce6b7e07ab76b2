package org.parley.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Collection;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.web.page.CompareChoices;
import org.parley.web.page.CompareChoices.As;
import org.parley.web.page.CompareChoices.By;
import org.parley.web.page.CompareChoices.Quoters;
import org.parley.web.page.CompareChoices.Split;
import org.parley.web.page.CompareChoices.StanceChoice;
import org.parley.web.page.CompareState;

/** Reads what the page that compares shows; an empty value is as good as none. */
record CompareParameters(Site site) {

  /**
   * The state that these parameters spell.
   *
   * @throws BadSearch if a value is not of its parameter's form
   */
  CompareState parse(Map<String, List<String>> parameters) {
    CompareChoices usual = CompareChoices.USUAL;
    StanceChoice stance =
        new StanceChoice(
            proposition(first(parameters, "proposition")),
            oneOf(parameters, "by", By.values(), By::key, usual.stance().by()),
            oneOf(parameters, "as", As.values(), As::key, usual.stance().as()));
    return new CompareState(
        site.parameters().parse(parameters),
        new CompareChoices(
            stance,
            oneOf(parameters, "quoting", Quoters.values(), Quoters::key, usual.quoters()),
            oneOf(parameters, "split", Split.values(), Split::key, usual.split()),
            oneOf(
                parameters,
                "top",
                CompareChoices.TOPS.toArray(Integer[]::new),
                String::valueOf,
                usual.top())));
  }

  /** The first proposition needs no name. */
  private @Nullable String proposition(String given) {
    List<String> known =
        site.labels().collection().propositions().stream().map(Collection.Proposition::id).toList();
    if (!given.isEmpty() && !known.contains(given)) {
      Expected expected =
          known.isEmpty()
              ? Expected.of(Form.NO_PROPOSITION)
              : Expected.of(Form.PROPOSITION_OF, String.join(", ", known));
      throw new BadSearch("proposition", given, expected);
    }
    return given.isEmpty() || given.equals(known.get(0)) ? null : given;
  }

  private static <T> T oneOf(
      Map<String, List<String>> parameters,
      String parameter,
      T[] values,
      Function<T, String> key,
      T usual) {
    String given = first(parameters, parameter);
    return given.isEmpty()
        ? usual
        : Arrays.stream(values)
            .filter(value -> key.apply(value).equals(given))
            .findFirst()
            .orElseThrow(
                () ->
                    new BadSearch(
                        parameter,
                        given,
                        Expected.listed(Arrays.stream(values).map(key).toList())));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).get(0).strip();
  }
}
