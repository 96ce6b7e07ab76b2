package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;
import org.parley.web.Visit.Manner;

/** Who says what, in a browser over the seeds and a real index. */
@ExtendWith({SolrExtension.class, Browsers.class})
class CompareInABrowserTest {
  private static final String ALL_CHOSEN =
      "/compare?by=author&as=share&quoting=outlet&split=stance";

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static WebServer server;

  @BeforeAll
  static void start(SolrConnection solr) {
    server = TestServers.of(Indexed.in(solr, Specimens.seeds()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Pieces of bars and bars over time say their number where one points at them. */
  @ParameterizedTest
  @CsvSource({
    "#stance td:not(.bar) a,      false",
    "#stance .pieces a,           true",
    "#actors td a,                false",
    "#quotes td a,                false",
    "#coverage .figures td a,     false",
    "#coverage .strip a,          true",
  })
  void aClickOnAMarkFindsAsManyArticlesAsItSays(String marks, boolean drawn, Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      int last = 2;
      for (int i = 0; i <= last; i++) {
        Page page = visit.open("/compare?q=trump&split=outlet");
        page.locator(".figures").evaluate("details => details.open = true");
        last = Math.min(last, page.locator(marks).count() - 1);
        Locator mark = page.locator(marks).nth(i);
        String says = drawn ? mark.locator("title").textContent() : mark.getAttribute("aria-label");
        mark.click();
        page.waitForURL("**/?q=trump**");
        assertThat(says).endsWith(": " + page.locator("#count").textContent().strip());
      }
    }
  }

  @Test
  void withoutScriptOneComparesChoosesReadsAndGoesBack(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open("/?q=trump");
      page.click("text=Compare these");
      assertThat(visit.address()).isEqualTo("/compare?q=trump");
      assertThat(page.locator("#stance tbody th").first()).hasText("Counterfire");
      page.click("#stance .choose >> text=Author");
      assertThat(visit.address()).isEqualTo("/compare?q=trump&by=author#stance");
      page.click("#stance .choose >> text=Shares");
      assertThat(page.locator("#stance td small").first()).hasText(Pattern.compile("^\\d+ %$"));
      assertThat(page.locator("#stance tbody th").first()).hasText("Chris Bambery");
      page.click("#coverage .choose >> text=By side");
      assertThat(page.locator("#coverage .strip")).hasCount(5);
      page.click("#coverage summary");
      page.locator("#coverage td a").first().click();
      assertThat(visit.address()).startsWith("/?q=trump&");
      page.goBack();
      page.click("#back");
      assertThat(visit.address()).isEqualTo("/?q=trump");
    }
  }

  @Test
  void oneComparesByTheKeyboardAlone(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/compare?q=trump");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      tabTo(page, "#quotes .choose a:not([aria-current])");
      page.keyboard().press("Enter");
      page.waitForURL("**quoting=outlet#quotes");
      tabTo(page, "#quotes td a");
      assertThat(page.locator("#quotes thead .at")).hasCount(1);
      String says = (String) page.evaluate("document.activeElement.ariaLabel");
      page.keyboard().press("Enter");
      page.waitForURL("**/?q=trump**");
      assertThat(says).endsWith(": " + page.locator("#count").textContent().strip());
    }
  }

  @Test
  void sectionsAreTakenAlong(Browser browser) throws Exception {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open(ALL_CHOSEN);
      for (String ending : List.of(".svg", ".csv")) {
        for (String section : List.of("stance", "actors", "quotes", "coverage")) {
          Download download =
              page.waitForDownload(
                  () -> page.click("#" + section + " .files a[href*='" + ending + "']"));
          assertThat(download.suggestedFilename()).isEqualTo("parley-" + section + ending);
          assertThat(Files.size(download.path())).isGreaterThan(50);
        }
      }
    }
  }

  @Test
  void axeFindsNothing(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      for (String path : List.of("/compare", ALL_CHOSEN, "/compare?q=nowhere", "/?q=trump")) {
        Axe.findsNothingAtAnyWidth(visit.open(path), path);
      }
    }
  }

  @Test
  void onPaperOnlyWhatIsChosenIsLeftOfTheChoices(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/compare");
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(page.locator("#stance .choose a:visible")).hasCount(3);
      assertThat(page.locator(".files").first()).not().isVisible();
      assertThat(page.locator(".printed")).containsText("/compare");
    }
  }

  private static Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, URI.create("http://127.0.0.1:" + server.port()), manner);
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 150; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("not to be reached by the tabulator: " + selector);
  }
}
