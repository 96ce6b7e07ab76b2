package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.search.Facets;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;

/** What searches are called, by what is set in them. Immutable. */
public record SearchNames(Facets facets, Labels labels) {
  private static final int LONGEST = 160;

  /** For example {@code “truce” · Outlet: The Guardian}. */
  public String of(SearchState state) {
    Texts texts = labels.texts();
    List<String> parts = new ArrayList<>();
    if (!state.query().isEmpty()) {
      parts.add(texts.of("share.name.words", WaysOn.quotable(state.query().words())));
    }
    for (SearchPage.Chip chip : new Chips(labels, new Links(new SearchUrl(facets), state)).all()) {
      String key = chip.excluded() ? "share.name.without" : "share.name.with";
      parts.add(texts.of(key, chip.label(), chip.value()));
    }
    String name = parts.isEmpty() ? texts.of("share.name.everything") : String.join(" · ", parts);
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
