package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.web.Visit.Manner;

/** What goes wrong in a browser: dates that are none, answers that do not come, ways that fork. */
@ExtendWith(Browsers.class)
class AmissInABrowserTest {
  private static final String FIRST_AUTHOR =
      ".facet[data-facet=author] input[type=checkbox] >> nth=0";
  private static final String LOST = "Parley does not answer";

  @TempDir static Path data;
  private static Database database;
  private static WebServer many;
  private static WebServer seeds;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseAddress.in(data));
    Notebook notebook = new Notebook(true, database.keptArticles(), () -> {});
    many = TestServers.of(Specimens.many(60), notebook);
    seeds = TestServers.of(Specimens.seeds());
  }

  @AfterAll
  static void stop() {
    many.close();
    seeds.close();
    database.close();
  }

  @Test
  void onAPhoneADateThatIsWrongInTheClosedTrayBlocksNothing(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.PHONE)) {
      Page page = visit.open("/");
      page.click(".tray-open");
      page.fill("#from", "20x");
      page.click(".tray-close");
      page.fill("#q", "mediation");
      page.press("#q", "Enter");
      page.waitForURL("**/?q=mediation");
      assertThat(page.locator("#from")).hasValue("");
    }
  }

  @Test
  void aTickAndAnOrderGoOnWithoutAWrongDate(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?from=2023");
      page.fill("#from", "20x");
      page.locator(FIRST_AUTHOR).check();
      assertThat(page.locator(".chip")).hasCount(2);
      assertThat(visit.address()).startsWith("/?author=").endsWith("&from=2023");
      assertThat(page.locator("#from")).hasValue("2023");
      page.fill("#to", "2022");
      page.selectOption("#sort", "oldest");
      page.waitForURL("**&from=2023&sort=oldest");
      assertThat(page.locator("#to")).hasValue("");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20x||from|Write a date as",
        "2025-13||from|There is no such date",
        "|2025-02-30|to|There is no such date",
        "0999||from|There is no such date",
        "2025|2024-12|to|before the first one"
      })
  void aWrongDateThatIsSentIsToldAtItsField(
      String from, String to, String at, String told, Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.fill("#from", from == null ? "" : from);
      page.fill("#to", to == null ? "" : to);
      page.click(".range button");
      assertThat(page.locator("#dates-bad")).containsText(told);
      assertThat(page.locator("#" + at)).isFocused();
      assertThat(page.locator("#" + at)).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("#" + at).evaluate("field => field.validationMessage"))
          .asString()
          .contains(told);
      assertThat(visit.address()).isEqualTo("/?q=mediation");

      page.fill("#from", "2024");
      assertThat(page.locator("#dates-bad")).isHidden();
      page.fill("#to", "2024-05");
      page.press("#to", "Enter");
      page.waitForURL("**/?q=mediation&from=2024&to=2024-05");
    }
  }

  @Test
  void enterInAFieldWithAWrongDateSendsNothing(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/");
      page.fill("#to", "soon");
      page.press("#to", "Enter");
      assertThat(page.locator("#dates-bad")).isVisible();
      assertThat(page.locator("#to")).hasValue("soon");
      Axe.findsNothing(page, "a wrong date");
      page.press("#q", "Enter");
      assertThat(page.locator("#dates-bad")).isHidden();
      assertThat(page.locator("#to")).hasValue("");
    }
  }

  @Test
  void withoutScriptAWrongDateIsToldOnAPage(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.PLAIN)) {
      Page page = visit.open("/?q=mediation");
      page.fill("#from", "2025-13");
      page.click(".range button");
      assertThat(page.locator(".facts"))
          .containsText("a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }

  @Test
  void whatFailsIsSeenAndPutBackUntilTheNextAnswer(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation&from=2023");
      Locator lost = page.locator("#lost");
      page.context().setOffline(true);
      page.locator(FIRST_AUTHOR).click();
      assertThat(lost).containsText(LOST);
      assertThat(lost).isInViewport();
      assertThat(page.locator("#filters input:checked")).hasCount(0);
      Axe.findsNothing(page, "no answer");
      lost.locator("button").click();
      assertThat(lost).isHidden();

      page.selectOption("#sort", "oldest");
      assertThat(lost).isVisible();
      assertThat(page.locator("#sort")).hasValue("");
      page.locator("#bars-last").focus();
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("Enter");
      assertThat(page.locator("#to")).hasValue("");
      assertThat(page.locator("#bars-last")).hasAttribute("aria-valuetext", "2025");

      page.evaluate("scrollTo(0, document.body.scrollHeight)");
      page.click(".pager a[rel=next]");
      assertThat(lost).isInViewport();
      assertThat(visit.address()).isEqualTo("/?q=mediation&from=2023");
      page.context().setOffline(false);
      page.click(".pager a[rel=next]");
      page.waitForURL("**&page=2");
      assertThat(lost).isHidden();
      assertThat(visit.excused()).containsOnly("htmx:afterRequest", "htmx:sendError");
    }
  }

  @Test
  void marksAndShortLinksThatFailAreSeen(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.PHONE)) {
      Page page = visit.open("/?q=mediation");
      Locator lost = page.locator("#lost");
      page.route("**/marks*", AmissInABrowserTest::fail);
      page.route("**/api/links", AmissInABrowserTest::fail);
      page.click(".result >> nth=1 >> [data-bookmark]");
      assertThat(lost).containsText(LOST);
      assertThat(page.locator("[data-bookmark][aria-pressed=true]")).hasCount(0);
      page.click("#lost button");
      page.click("form.short button");
      assertThat(lost).isVisible();
      page.unroute("**/api/links");
      page.click("form.short button");
      assertThat(page.locator("#announce")).hasText("Short link copied");
      assertThat(lost).isHidden();
      assertThat(visit.excused()).contains("htmx:sendError");
    }
  }

  @Test
  void aMarkOfAnArticleThatFailsIsSeen(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.locator(".result h3 a").first().click();
      page.route("**/marks*", AmissInABrowserTest::fail);
      page.click("#bookmark");
      assertThat(page.locator("#lost")).isInViewport();
      assertThat(page.locator("#bookmark")).hasAttribute("aria-pressed", "false");
      page.unroute("**/marks*");
      page.click("#bookmark");
      assertThat(page.locator("#bookmark")).hasAttribute("aria-pressed", "true");
      assertThat(page.locator("#lost")).isHidden();
    }
  }

  @Test
  void aMessageIsSeenOverTheTray(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.PHONE)) {
      Page page = visit.open("/");
      page.click(".tray-open");
      page.route("**/?form=*", route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
      page.locator(FIRST_AUTHOR).click();
      assertThat(page.locator("#lost")).isInViewport();
      assertThat(page.locator("#filters")).isVisible();
      page.locator("#lost button").click();
      assertThat(page.locator("#lost")).isHidden();
      assertThat(visit.excused()).containsExactly("Response Status Error Code 502 from /");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=mediation", "/?form=&q=mediation&size=10", "/?size=10&q=mediation"})
  void theSameSearchAgainIsNoStepOfTheHistory(String address, Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open(address);
      Object before = page.evaluate("history.length");
      for (int i = 0; i < 2; i++) {
        page.waitForResponse("**/?form=*", () -> page.press("#q", "Enter"));
        page.waitForURL("**/?q=mediation");
      }
      assertThat(page.locator("#q")).isFocused();
      assertThat(visit.address()).isEqualTo("/?q=mediation");
      assertThat(page.evaluate("history.length")).isEqualTo(before);
    }
  }

  @Test
  void aDoubleClickOnAValueKeepsTheAddressCanonical(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.route(
          "**/?form=*author=*",
          route -> {
            // never answered: the second click comes first
          });
      Object before = page.evaluate("history.length");
      page.waitForResponse("**/?form=*", () -> page.locator(FIRST_AUTHOR).dblclick());
      assertThat(page.locator("#filters input:checked")).hasCount(0);
      assertThat(visit.address()).isEqualTo("/?q=mediation");
      assertThat(page.evaluate("history.length")).isEqualTo(before);
      assertThat(visit.excused()).containsExactly("htmx:afterRequest", "htmx:sendAbort");
    }
  }

  @Test
  void goingBackFindsTheResultThatWasLeft(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      Locator titles = page.locator(".result h3 a");
      titles.nth(4).click();
      page.waitForURL("**/articles/**");
      page.goBack();
      assertThat(titles.nth(4)).isFocused();
      page.keyboard().press("j");
      assertThat(titles.nth(5)).isFocused();
    }
  }

  @Test
  void escapeTakesADrawingOfDatesBack(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.locator(".bars").scrollIntoViewIfNeeded();
      BoundingBox from = page.locator(".bars li").nth(1).boundingBox();
      BoundingBox to = page.locator(".bars li").nth(2).boundingBox();
      page.mouse().move(from.x + 2, from.y + from.height - 4);
      page.mouse().down();
      page.mouse().move(to.x + 3, to.y + to.height - 4);
      assertThat(page.locator(".bars .drawn")).hasCount(2);
      page.keyboard().press("Escape");
      assertThat(page.locator(".bars .drawn")).hasCount(0);
      page.mouse().move(from.x + 3, from.y + from.height - 4);
      page.mouse().up();
      assertThat(page.locator(".bars .drawn")).hasCount(0);
      assertThat(page.locator("#from")).hasValue("");

      page.locator(".bars a").first().click();
      page.waitForURL("**?q=mediation&from=2022&to=2022");
    }
  }

  @Test
  void pastTheLastPageOneIsLedBack(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.PLAIN)) {
      Page page = visit.open("/?q=mediation&page=60");
      assertThat(page.locator(".nothing")).containsText("There is no page 60");
      page.click(".nothing a");
      int last = page.locator(".result").count();
      assertThat(last).isPositive();
      assertThat(page.locator(".pager a[rel=next]")).hasCount(0);
    }
  }

  @Test
  void whatHasNoDateIsOneClickAway(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.DESK)) {
      Page page = visit.open("/?from=2025");
      page.click(".undated a");
      page.waitForURL("**/?missing=published");
      assertThat(page.locator(".result")).hasCount(1);
      assertThat(page.locator(".chip")).containsText("Published Unknown");
      assertThat(page.locator(".undated a")).hasAttribute("aria-current", "true");
      page.fill("#q", "mediation");
      page.press("#q", "Enter");
      page.waitForURL("**/?q=mediation&missing=published");
      page.fill("#from", "2025");
      page.press("#from", "Enter");
      page.waitForURL("**/?q=mediation&from=2025");
      Axe.findsNothingAtAnyWidth(visit.open("/?missing=published"), "/?missing=published");
    }
  }

  private static void fail(Route route) {
    route.abort();
  }

  private static URI site(WebServer server) {
    return URI.create("http://127.0.0.1:" + server.port());
  }
}
