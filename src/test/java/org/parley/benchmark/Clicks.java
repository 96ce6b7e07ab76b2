package org.parley.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** Clicks on values of facets, and waits until the new results are painted. */
record Clicks(Browser browser, URI root) {
  private static final int A_SEARCH = 5;

  /** Two frames after new results stand in the page they have been painted. */
  private static final String CLICK =
      """
      i => new Promise((done, late) => {
        const boxes = [...document.querySelectorAll('#filters input[type=checkbox]')]
            .filter(box => !box.checked && box.offsetParent);
        const box = boxes[(i * 3) % boxes.length];
        document.addEventListener('htmx:afterSettle', () =>
            requestAnimationFrame(() => requestAnimationFrame(() =>
                done(performance.now() - start))), {once: true});
        setTimeout(() => late(new Error('no new results')), 60000);
        const start = performance.now();
        box.click();
      })
      """;

  /** So many clicks, five on each search for one of the words. */
  Sample times(List<String> words, int clicks) {
    List<Double> millis = new ArrayList<>();
    try (Visit visit = new Visit(browser, root, Manner.DESK)) {
      for (int i = 0; i < clicks; i++) {
        if (i % A_SEARCH == 0) {
          visit.open("/?q=" + words.get(i / A_SEARCH % words.size()));
        }
        Page page = visit.page();
        millis.add(((Number) page.evaluate(CLICK, i % A_SEARCH)).doubleValue());
      }
    }
    return new Sample(millis);
  }
}
