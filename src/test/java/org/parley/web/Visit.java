package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's visit to a running Parley, with a browser of its own. When it ends, it has asked no
 * other site for anything, and the console is silent.
 */
public final class Visit implements AutoCloseable {
  /** What takes longer has failed, on the slowest machine too. */
  private static final int PATIENCE_MILLIS = 20_000;

  private final URI site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private int documents;

  /** How somebody looks at the pages. */
  public record Manner(int width, ColorScheme colours, boolean script) {
    public static final Manner DESK = new Manner(1440, ColorScheme.LIGHT, true);
    public static final Manner PHONE = new Manner(390, ColorScheme.LIGHT, true);
    public static final Manner PLAIN = new Manner(1440, ColorScheme.LIGHT, false);
  }

  public Visit(Browser browser, URI site, Manner manner) {
    this.site = site;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(manner.width(), manner.width() < 500 ? 844 : 900)
                .setColorScheme(manner.colours())
                .setJavaScriptEnabled(manner.script())
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    this.page = context.newPage();
    page.onRequest(this::note);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          boolean expected = message.text().startsWith("Failed to load resource");
          if (message.type().equals("error") && !expected) {
            complaints.add(message.text());
          }
        });
  }

  public Page page() {
    return page;
  }

  /** Opens an address of the site. */
  public Page open(String path) {
    page.navigate(site + path);
    return page;
  }

  /** The address of the page, relative to the site's root. */
  public String address() {
    return page.url().substring(site.toString().length());
  }

  /** How often a whole page was asked for, rather than a part of it. */
  public int pageLoads() {
    return documents;
  }

  /** What the console complained of so far; the visit may end in spite of it. */
  public List<String> excused() {
    List<String> excused = List.copyOf(complaints);
    complaints.clear();
    return excused;
  }

  @Override
  public void close() {
    context.close();
    assertThat(requests)
        .allMatch(url -> url.startsWith(site.toString()) || url.equals("about:blank"));
    assertThat(complaints).isEmpty();
  }

  private void note(Request request) {
    requests.add(request.url());
    if (request.resourceType().equals("document")) {
      documents++;
    }
  }
}
