package org.parley.web;

import io.javalin.http.Context;
import java.util.List;
import org.parley.domain.Collection;
import org.parley.domain.StanceLabel;
import org.parley.search.JudgementCounts;
import org.parley.search.Searches;
import org.parley.store.DatabaseUnavailable;
import org.parley.web.page.StancesPages;
import org.parley.web.page.Standing;

/** How well the labels hold, as a page and as JSON. */
record StanceHandlers(Searches searches, Corrections corrections, Site site, Templates templates) {
  /** Enough to find a few of different authors and outlets among. */
  private static final int CANDIDATES = 100;

  /** {@code GET /stances}. */
  void page(Context context) {
    StancesPages pages = new StancesPages(site.in(context).labels(), site.assets().base());
    templates.render(context, "stances.jte", pages.page(standings(), corrections.areOn()));
  }

  /** {@code GET /api/stances}. */
  void api(Context context) {
    Json.answer(context, StancesJson.of(standings()));
  }

  private List<Standing> standings() {
    List<Collection.Proposition> propositions = site.collection().propositions();
    if (propositions.isEmpty()) {
      return List.of();
    }
    JudgementCounts counts = searches.judgements();
    List<StanceLabel> labels = labels();
    return propositions.stream()
        .map(
            proposition ->
                Standing.of(
                    proposition, counts, labels, searches.leastSure(proposition.id(), CANDIDATES)))
        .toList();
  }

  /** The index alone knows most of it. */
  private List<StanceLabel> labels() {
    try {
      return corrections.all();
    } catch (DatabaseUnavailable away) {
      return List.of();
    }
  }
}
