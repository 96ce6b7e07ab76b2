package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.store.Imports;
import org.parley.web.Visit.Manner;

/** What people do with the list of files in a browser, with and without script. */
@ExtendWith(Browsers.class)
class FilesInABrowserTest {
  private final MemoryBooks books = MemoryBooks.varied(120);
  private final WebServer server = TestServers.of(Specimens.seeds(), books.books());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void thePanelFollowsAnImportUntilItEnds(Browser browser) {
    long number = books.imports().begin(List.of("seeds"));
    books.imports().progress(number, progress(1000));
    try (Visit visit = new Visit(browser, site(), Manner.DESK)) {
      Page page = visit.open("/files?state=failed");
      assertThat(page.locator("#progress")).containsText("1,000 of 5,000 files");

      books.imports().progress(number, progress(2000));
      assertThat(page.locator("#progress")).containsText("2,000 of 5,000 files");
      assertThat(page.locator("#progress progress")).hasJSProperty("value", 2000);
      assertThat(page.locator("#announce")).isEmpty();

      books.imports().end(number, progress(5000), Imports.End.DONE);
      assertThat(page.locator("#progress h2").first()).hasText("The last import");
      assertThat(page.locator("#announce")).containsText("The last import");
      assertThat(page.locator("#progress[hx-trigger]")).hasCount(0);
      assertThat(visit.pageLoads()).isEqualTo(1);

      page.click("#refresh");
      assertThat(page.locator("#refresh")).hasCount(0);
      assertThat(visit.address()).isEqualTo("/files?state=failed");
    }
  }

  @Test
  void thePanelFollowsTheAnalysis(Browser browser) {
    books.queue().with(2, 124);
    try (Visit visit = new Visit(browser, site(), Manner.DESK)) {
      Page page = visit.open("/files");
      assertThat(page.locator(".analysis"))
          .containsText("122 of 124 articles are analysed; 2 wait.");
      books.queue().with(0, 124);
      assertThat(page.locator(".analysis")).containsText("All 124 articles are analysed.");
      assertThat(page.locator("#progress[hx-trigger]")).hasCount(0);
    }
  }

  @Test
  void thePanelStaysAndSaysSoWhereNoAnswerComes(Browser browser) {
    books.imports().progress(books.imports().begin(List.of("seeds")), progress(1000));
    try (Visit visit = new Visit(browser, site(), Manner.DESK)) {
      Page page = visit.open("/files");
      page.route("**/files/progress", FilesInABrowserTest::fail);
      assertThat(page.locator("#progress .lost")).isVisible();
      assertThat(page.locator("#progress")).containsText("1,000 of 5,000 files");
      page.unroute("**/files/progress");
      assertThat(page.locator("#progress .lost")).isHidden();
    }
  }

  @Test
  void withoutScriptOneNarrowsFindsTurnsPagesAndReads(Browser browser) {
    try (Visit visit = new Visit(browser, site(), Manner.PLAIN)) {
      Page page = visit.open("/");
      page.click(".foot a[href='/files']");
      assertThat(visit.address()).isEqualTo("/files");
      assertThat(page.locator("tbody tr")).hasCount(50);
      page.click(".pager [rel=next]");
      assertThat(visit.address()).isEqualTo("/files?page=2");

      page.click(".fates .failed");
      assertThat(visit.address()).isEqualTo("/files?state=failed");
      assertThat(page.locator("tbody tr")).hasCount(4);
      assertThat(page.locator(".fates [aria-current]")).hasText(Pattern.compile("Failed\\s+4"));
      page.click(".fates a[href*=encrypted]");
      assertThat(visit.address()).isEqualTo("/files?state=failed&reason=encrypted");
      page.fill("#find", "zip");
      page.click(".find button");
      assertThat(visit.address()).isEqualTo("/files?state=failed&reason=encrypted&find=zip");
      assertThat(page.locator("tbody tr")).hasCount(1);
      assertThat(page.locator("tbody .why")).hasText("It cannot be opened without its password.");

      page.click(".narrowed a");
      assertThat(visit.address()).isEqualTo("/files");
      page.click("tbody .name a >> nth=0");
      assertThat(visit.address()).isEqualTo("/articles/" + MemoryBooks.ID);
    }
  }

  @Test
  void withoutScriptALinkAsksAgain(Browser browser) {
    long number = books.imports().begin(List.of("seeds"));
    try (Visit visit = new Visit(browser, site(), Manner.PLAIN)) {
      Page page = visit.open("/files?find=zip");
      books.imports().progress(number, progress(3000));
      page.click("#refresh");
      assertThat(visit.address()).isEqualTo("/files?find=zip");
      assertThat(page.locator("#progress")).containsText("3,000 of 5,000 files");
    }
  }

  @Test
  void namesReadInTheirOwnDirectionPartByPart(Browser browser) {
    try (Visit visit = new Visit(browser, site(), Manner.DESK)) {
      Page page = visit.open("/files?find=%D9%88%D8%B1%D9%82%D8%A9");
      assertThat(page.locator("tbody .name")).hasText("seeds/" + MemoryBooks.RIGHT_TO_LEFT);
      List<?> lefts =
          (List<?>)
              page.evaluate(
                  "[...document.querySelectorAll('tbody .name bdi')]"
                      + ".map(part => Math.round(part.getBoundingClientRect().left))");
      assertThat(lefts).hasSize(4).isEqualTo(lefts.stream().sorted().toList());
    }
  }

  @Test
  void aPhoneShowsEachFileAsStackedLinesThatAreStillATable(Browser browser) {
    try (Visit visit = new Visit(browser, site(), Manner.PHONE)) {
      Page page = visit.open("/files?state=failed");
      assertThat(page.getByRole(AriaRole.ROW)).hasCount(5);
      double name = page.locator("tbody .name").first().boundingBox().y;
      double fate = page.locator("tbody .fate").first().boundingBox().y;
      assertThat(fate).isGreaterThan(name);
    }
  }

  private static void fail(Route route) {
    route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("<h1>Away</h1>"));
  }

  private static Imports.Progress progress(long done) {
    return new Imports.Progress(5000, true, done, new Imports.Tally(done, 0, 0, 0, 0, 0));
  }

  private URI site() {
    return URI.create("http://127.0.0.1:" + server.port());
  }
}
