package org.parley.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the first view of a page costs a browser that has never been there.
 *
 * @param bytes as they came over the wire, heads included
 * @param vitals by name: first and largest contentful paint and total blocking time in
 *     milliseconds, cumulative layout shift without a unit (web.dev/articles/vitals)
 */
record FirstView(long requests, long bytes, Map<?, ?> vitals) {
  private static final String WATCH =
      """
      window.seen = {lcp: 0, cls: 0, tbt: 0};
      const watch = (type, take) => new PerformanceObserver(list =>
          list.getEntries().forEach(take)).observe({type, buffered: true});
      watch('largest-contentful-paint', paint => { seen.lcp = paint.startTime; });
      watch('layout-shift', shift => { seen.cls += shift.hadRecentInput ? 0 : shift.value; });
      watch('longtask', task => { seen.tbt += Math.max(0, task.duration - 50); });
      """;

  private static final String TELL =
      """
      () => new Promise(done => setTimeout(() => done({...seen,
          fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0}), 500))
      """;

  static FirstView of(Browser browser, String address) {
    AtomicLong requests = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      CDPSession session = context.newCDPSession(page);
      session.send("Network.enable");
      session.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
      session.on(
          "Network.loadingFinished",
          event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
      page.addInitScript(WATCH);
      page.navigate(address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      return new FirstView(requests.get(), bytes.get(), (Map<?, ?>) page.evaluate(TELL));
    }
  }

  private double vital(String name) {
    return vitals.get(name) instanceof Number number ? number.doubleValue() : 0;
  }

  /** The line of a table. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-48s %8.1f kB in %d requests; first paint %.0f ms, largest %.0f ms, blocked %.0f ms,"
            + " shift %.3f",
        "first view of " + name,
        bytes / 1e3,
        requests,
        vital("fcp"),
        vital("lcp"),
        vital("tbt"),
        vital("cls"));
  }
}
