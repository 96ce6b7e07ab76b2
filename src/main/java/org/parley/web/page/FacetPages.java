package org.parley.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.search.Facet;
import org.parley.search.FacetCounts;
import org.parley.search.Facets;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.ValueSearch;
import org.parley.web.page.FacetPage.Find;
import org.parley.web.page.FacetPage.OrderLink;
import org.parley.web.page.FacetPage.Values;
import org.parley.web.page.SearchPage.Hidden;

/**
 * Makes pages of the values of a facet. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record FacetPages(Facets facets, Labels labels, String assets) {
  /** How many values a page has. */
  public static final int SIZE = 60;

  /**
   * A page of values.
   *
   * @param state the search that is narrowed; its page does not matter
   * @param counts the values found
   */
  public FacetPage page(SearchState state, FacetCounts counts, ValueSearch wanted) {
    Links links = new Links(new SearchUrl(facets), state.withPage(1));
    Facet facet = counts.facet();
    String key = facet.key();
    int here = wanted.skip() / SIZE + 1;
    Values values = values(links, counts, wanted, here);
    Texts texts = labels.texts();
    String title = texts.of("values.title", labels.facet(facet));
    String address = links.allValues(key, wanted.find(), wanted.order(), here);
    Pagers pagers =
        new Pagers(texts, here, page -> links.allValues(key, wanted.find(), wanted.order(), page));
    return new FacetPage(
        new Frame(texts.of("title.page", title), address, texts, assets),
        new SearchPage.SearchBox(state.query().words(), hidden(links, values), List.of(), null),
        new FacetPage.Heading(
            key, title, under(links), new Link(texts.of("values.back"), links.here())),
        find(links, facet, wanted),
        values,
        pagers.of(counts.more() ? here + 1 : here));
  }

  private String under(Links links) {
    Texts texts = labels.texts();
    SearchState state = links.from();
    int chips = new Chips(labels, links).all().size();
    if (state.query().isEmpty()) {
      return chips == 0 ? texts.of("values.under.all") : texts.of("values.under.filters", chips);
    }
    String words = WaysOn.quotable(state.query().words());
    return chips == 0
        ? texts.of("values.under.words", words)
        : texts.of("values.under.both", words, chips);
  }

  private Values values(Links links, FacetCounts counts, ValueSearch wanted, int here) {
    FacetViews views = new FacetViews(labels, links);
    Facet facet = counts.facet();
    List<FacetView.Value> listed = new ArrayList<>();
    counts.values().forEach(value -> listed.add(views.valueOf(facet, value)));
    boolean known = counts.missing() > 0 || counts.missingSelected();
    if (known && here == 1 && wanted.find().isEmpty()) {
      listed.add(views.unknownOf(counts));
    }
    Set<String> shown = new HashSet<>();
    counts.values().forEach(value -> shown.add(value.value()));
    List<FacetView.Value> set =
        links.from().filters().named(facet.key()).stream()
            .filter(value -> !shown.contains(value))
            .map(v -> views.elsewhere(facet, v, links.from().filters().excludes(facet.key(), v)))
            .toList();
    @Nullable String none = listed.isEmpty() ? labels.texts().of("values.none") : null;
    return new Values(set, listed, none);
  }

  private Find find(Links links, Facet facet, ValueSearch wanted) {
    List<Hidden> hidden = new ArrayList<>(parameters(links));
    if (wanted.order() != ValueSearch.Order.COUNT) {
      hidden.add(new Hidden("order", wanted.order().key()));
    }
    List<OrderLink> orders =
        Arrays.stream(ValueSearch.Order.values())
            .map(
                order ->
                    new OrderLink(
                        new Link(
                            labels.texts().of(name(order)),
                            links.allValues(facet.key(), wanted.find(), order, 1)),
                        order == wanted.order()))
            .toList();
    return new Find(wanted.find(), "/facets/" + facet.key(), hidden, orders);
  }

  private static String name(ValueSearch.Order order) {
    return order == ValueSearch.Order.COUNT ? "values.order.count" : "values.order.name";
  }

  /** All of the search but its words, which stand in the box, and what is a checkbox here. */
  private static List<Hidden> hidden(Links links, Values values) {
    Set<Hidden> boxes = new HashSet<>();
    List<FacetView.Value> shown = new ArrayList<>(values.set());
    shown.addAll(values.listed());
    shown.stream()
        .filter(value -> !value.state().excluded())
        .forEach(value -> boxes.add(new Hidden(value.box().name(), value.box().value())));
    return parameters(links).stream()
        .filter(each -> !each.name().equals("q") && !boxes.contains(each))
        .toList();
  }

  private static List<Hidden> parameters(Links links) {
    List<Hidden> all = new ArrayList<>();
    SearchUrl.split(links.parameters())
        .forEach((name, values) -> values.forEach(value -> all.add(new Hidden(name, value))));
    return all;
  }
}
