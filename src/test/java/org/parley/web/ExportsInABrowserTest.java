package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.web.Visit.Manner;

/** How readers cite an article and take results along. */
@ExtendWith(Browsers.class)
class ExportsInABrowserTest {
  private static final List<Article> SEEDS = Specimens.seeds();
  private static final String SEED = "/articles/" + SEEDS.get(0).id();

  private static WebServer server;

  @BeforeAll
  static void start() {
    server = TestServers.of(SEEDS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aCitationIsCopiedAndSaved(Browser browser) throws Exception {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(SEED + "?q=trump");
      assertThat(page.locator("#cite dd").first()).isHidden();
      page.click("#cite > summary");
      assertThat(page.locator("#cite dt")).hasText(new String[] {"APA", "MLA", "Chicago"});
      page.locator("#cite button").nth(1).click();
      assertThat(page.locator("#announce")).hasText("Citation copied");
      String copied = (String) page.evaluate("navigator.clipboard.readText()");
      assertThat(copied).isEqualTo(page.locator("#cite dd p").nth(1).textContent());
      assertThat(copied).contains("Counterfire");

      Download saved = page.waitForDownload(() -> page.click("#cite .files a"));
      assertThat(saved.suggestedFilename()).endsWith(".bib");
      assertThat(Files.readString(saved.path())).startsWith("@article{");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allResultsAreSavedFromUnderThem(boolean script, Browser browser) throws Exception {
    try (Visit visit = visit(browser, new Manner(1440, ColorScheme.LIGHT, script))) {
      Page page = visit.open("/?size=10&q=ukraine");
      page.click("#export > summary");
      assertThat(page.locator("#export li")).hasCount(5);
      Download saved = page.waitForDownload(() -> page.click("#export a"));
      assertThat(saved.suggestedFilename()).startsWith("parley-ukraine-").endsWith(".csv");
      assertThat(Files.readString(saved.path()).lines().count()).isEqualTo(SEEDS.size() + 1L);
    }
  }

  @Test
  void withoutScriptCitationsAreThereToSelect(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open(SEED);
      page.click("#cite > summary");
      assertThat(page.locator("#cite dd p").first()).isVisible();
      assertThat(page.locator("#cite button").first()).isHidden();
    }
  }

  @Test
  void bothAreForEverybodyAndFitAtAnyWidth(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      for (String path : List.of("/", SEED)) {
        Axe.findsNothingAtAnyWidth(visit.open(path), path);
      }
    }
  }

  private static Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, URI.create("http://127.0.0.1:" + server.port()), manner);
  }
}
