package org.parley.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.domain.PublicationDate;
import org.parley.search.DateRange;
import org.parley.search.Facet;
import org.parley.search.Filters;
import org.parley.search.Query;
import org.parley.search.SearchState;
import org.parley.web.page.SearchPage.Chip;

/** What is set in a search, each with the search without it. Immutable. */
record Chips(Labels labels, Links links) {

  /** In the order of the address. */
  List<Chip> all() {
    List<Chip> chips = new ArrayList<>();
    filters().forEach(facet -> addFacet(chips, facet));
    if (links.from().filters().hasUndated()) {
      chips.add(undated());
    }
    DateRange published = links.from().filters().published();
    if (!published.isOpen()) {
      chips.add(dates(published));
    }
    if (links.from().query().match() == Query.Match.ANY) {
      chips.add(match());
    }
    return chips;
  }

  private List<Facet> filters() {
    Filters filters = links.from().filters();
    return links.url().facets().inOrder().stream()
        .filter(facet -> filters.uses(facet.key()))
        .toList();
  }

  private void addFacet(List<Chip> chips, Facet facet) {
    Filters filters = links.from().filters();
    String key = facet.key();
    for (String value : filters.included().getOrDefault(key, Collections.emptySortedSet())) {
      chips.add(chip(facet, labels.value(key, value), false, links.dropping(key, value)));
    }
    for (String value : filters.excluded().getOrDefault(key, Collections.emptySortedSet())) {
      chips.add(chip(facet, labels.value(key, value), true, links.dropping(key, value)));
    }
    if (filters.missing().contains(key)) {
      chips.add(chip(facet, labels.unknown(facet), false, links.missing(key, false)));
    }
  }

  private Chip chip(Facet facet, String value, boolean excluded, String url) {
    String label = labels.facet(facet);
    String sentence = excluded ? "chip.remove.excluded" : "chip.remove";
    return new Chip(label, value, excluded, url, labels.texts().of(sentence, label, value));
  }

  private Chip undated() {
    Texts texts = labels.texts();
    String label = texts.of("dates.label");
    String value = texts.of("facet.unknown");
    String url = links.missing(Filters.PUBLISHED, false);
    return new Chip(label, value, false, url, texts.of("chip.remove", label, value));
  }

  private Chip dates(DateRange range) {
    Texts texts = labels.texts();
    Optional<String> from = range.from().map(PublicationDate::iso).map(texts::date);
    Optional<String> to = range.to().map(PublicationDate::iso).map(texts::date);
    String value;
    if (from.isEmpty()) {
      value = texts.of("dates.until", to.orElse(""));
    } else if (to.isEmpty()) {
      value = texts.of("dates.since", from.get());
    } else {
      value = from.equals(to) ? from.get() : texts.of("dates.between", from.get(), to.get());
    }
    SearchState open = links.from().withFilters(filters -> filters.withPublished(DateRange.ALWAYS));
    String label = texts.of("dates.label");
    return new Chip(label, value, false, links.to(open), texts.of("chip.remove", label, value));
  }

  private Chip match() {
    Texts texts = labels.texts();
    Query all = links.from().query().withMatch(Query.Match.ALL);
    String label = texts.of("match.label");
    String value = texts.of("match.any");
    String url = links.to(links.from().withQuery(all));
    return new Chip(label, value, false, url, texts.of("chip.remove", label, value));
  }
}
