package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.parley.web.page.Listing.Pager;
import org.parley.web.page.Listing.Step;

/**
 * The way through the pages: the first, the last, and those around where one is. Immutable.
 *
 * @param here the page that one is at, from 1
 * @param address where a page is
 */
record Pagers(Texts texts, int here, IntFunction<String> address) {
  private static final int AROUND = 2;

  Pager of(int pages) {
    return new Pager(
        here > 1 ? address.apply(Math.min(here - 1, pages)) : null,
        here < pages ? address.apply(here + 1) : null,
        pages == 1 ? List.of() : steps(pages));
  }

  private List<Step> steps(int pages) {
    TreeSet<Integer> shown = new TreeSet<>(Set.of(1, pages));
    for (int page = here - AROUND; page <= here + AROUND; page++) {
      shown.add(Math.min(Math.max(page, 1), pages));
    }
    List<Step> steps = new ArrayList<>();
    int last = 0;
    for (int page : shown) {
      if (page > last + 1) {
        steps.add(new Step("…", "", null, false));
      }
      steps.add(number(page));
      last = page;
    }
    return steps;
  }

  private Step number(int page) {
    String name = texts.of("pager.page", page);
    return new Step(texts.number(page), name, address.apply(page), page == here);
  }
}
