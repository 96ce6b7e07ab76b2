package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.web.Visit.Manner;

/** Every page, in both themes and at two widths; and what hostile articles cannot do to them. */
@ExtendWith(Browsers.class)
class EveryPageInABrowserTest {
  private static WebServer seeds;
  private static WebServer many;
  private static WebServer reprinted;
  private static WebServer hostile;
  private static WebServer none;
  private static WebServer away;
  private static WebServer files;
  private static WebServer running;
  private static WebServer forgotten;

  @BeforeAll
  static void start() {
    seeds = TestServers.of(Specimens.seeds());
    many = TestServers.of(Specimens.many(400));
    reprinted = TestServers.of(Specimens.reprinted());
    hostile = TestServers.of(Specimens.hostile());
    none = TestServers.of(List.of());
    away = TestServers.of(new SearchesAway());
    files = TestServers.of(Specimens.seeds(), MemoryBooks.varied(120).books());
    running = TestServers.of(List.of(), MemoryBooks.running().books());
    forgotten = TestServers.of(Specimens.seeds(), new DatabaseAway());
  }

  @AfterAll
  static void stop() {
    Stream.of(seeds, many, reprinted, hostile, none, away, files, running, forgotten)
        .forEach(WebServer::close);
  }

  @Test
  void axeFindsNothingOnTheSearchPage(Browser browser) {
    check(browser, seeds, "/");
    check(browser, seeds, "/?q=trump&stance=mediation:opposes&-author=Stefan+Wolff&missing=author");
    check(browser, many, "/?q=mediation&page=7");
  }

  @Test
  void axeFindsNothingWhereReprintsAreFolded(Browser browser) {
    check(browser, reprinted, "/?q=truce");
    check(browser, reprinted, "/?q=truce&reprints=each");
    check(browser, reprinted, "/articles/" + Specimens.reprinted().get(0).id());
  }

  @Test
  void reprintsUnfoldWithoutScriptAndLeadToEachPrint(Browser browser) {
    try (Visit visit = new Visit(browser, site(reprinted), Manner.PLAIN)) {
      Page page = visit.open("/?q=truce");
      assertThat(page.locator(".result").count()).isEqualTo(2);
      page.click(".reprints summary");
      page.click(".reprints li:nth-child(2) a");
      page.waitForURL("**/articles/**");
      assertThat(page.locator(".piece .reprints li").count()).isEqualTo(12);
      assertThat(page.locator("#text").isVisible()).isTrue();
      page.click("#back");
      page.click("#folding");
      assertThat(visit.address()).isEqualTo("/?q=truce&reprints=each");
      assertThat(page.locator(".result").count()).isEqualTo(10);
      page.fill("#q", "guarantor");
      page.press("#q", "Enter");
      page.waitForURL("**?q=guarantor&reprints=each");
    }
  }

  @Test
  void aValueIsFoundByTypingAndChosen(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/");
      page.locator("#find-author").pressSequentially("dvo");
      page.locator("#find-author ~ .found, .finder:has(#find-author) .found input").first().click();
      page.waitForURL("**/?author=Tom*");
      assertThat(visit.address()).isEqualTo("/?author=Tom%C3%A1%C5%A1+Dvo%C5%99%C3%A1k");
      assertThat(page.locator("#count").textContent()).startsWith("31 ");
    }
  }

  @Test
  void theNamesOfAnActorLeadToTheirPlaces(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.PLAIN)) {
      Page page = visit.open("/articles/" + Specimens.seeds().get(0).id());
      page.locator(".forms summary").first().click();
      page.locator(".forms a").nth(1).click();
      assertThat(page.evaluate("location.hash")).isEqualTo("#actor-1-2");
      assertThat(page.locator("#actor-1-2").isVisible()).isTrue();
    }
  }

  @Test
  void axeFindsNothingWhereNothingIsFound(Browser browser) {
    check(browser, seeds, "/?q=%22peace+mediaton%22&outlet=Counterfire");
    check(browser, none, "/");
  }

  @Test
  void axeFindsNothingOnAnArticle(Browser browser) {
    check(browser, seeds, "/articles/" + Specimens.seeds().get(1).id() + "?q=trump#hit-2");
  }

  @Test
  void axeFindsNothingOnErrors(Browser browser) {
    check(browser, seeds, "/?from=yesterday");
    check(browser, seeds, "/nowhere");
    check(browser, away, "/");
  }

  @Test
  void axeFindsNothingOnTheFiles(Browser browser) {
    check(browser, files, "/files");
    check(browser, files, "/files?state=failed&reason=encrypted&find=zip");
    check(browser, files, "/files?find=nowhere");
    check(browser, files, "/files?page=2");
  }

  @Test
  void axeFindsNothingWhereAnImportRunsOrNoneEverDid(Browser browser) {
    check(browser, running, "/files");
    check(browser, running, "/");
    check(browser, none, "/files");
    check(browser, forgotten, "/files");
  }

  private static void check(Browser browser, WebServer server, String path) {
    try (Visit visit = new Visit(browser, site(server), Manner.DESK)) {
      Page page = visit.open(path);
      Axe.findsNothingAtAnyWidth(page, path);
      if (page.locator(".tray-open").isVisible()) {
        page.click(".tray-open");
        Axe.findsNothing(page, path + " with its tray");
      }
    }
  }

  @Test
  void hostileTextNeverBecomesMarkup(Browser browser) {
    try (Visit visit = new Visit(browser, site(hostile), Manner.DESK)) {
      Page page = visit.open("/?q=hostile");
      assertHarmless(page);
      assertThat(page.locator(".result").count()).isEqualTo(4);
      assertThat(page.locator(".results").innerText())
          .contains(Specimens.SCRIPT, Specimens.IMAGE, Specimens.EXPRESSION);
      for (int i = 0; i < 4; i++) {
        page.navigate(site(hostile) + "/?q=hostile+script+onerror&match=any");
        page.locator(".result h3 a").nth(i).click();
        page.locator("details").evaluateAll("all => all.forEach(details => details.open = true)");
        assertHarmless(page);
        assertThat(page.locator("a[href^='javascript']").count()).isZero();
      }
    }
  }

  @Test
  void hostileNamesOfFilesNeverBecomeMarkup(Browser browser) {
    try (Visit visit = new Visit(browser, site(files), Manner.DESK)) {
      Page page = visit.open("/files?find=%22%3E%3Cimg+src%3Dx%3E");
      assertHarmless(page);
      assertThat(page.inputValue("#find")).isEqualTo("\"><img src=x>");
      visit.open("/files?find=script");
      assertHarmless(page);
      assertThat(page.locator("tbody .name").innerText()).contains(Specimens.SCRIPT);
    }
  }

  @Test
  void hostileQueriesNeverBecomeMarkup(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.DESK)) {
      for (String words :
          List.of(
              Specimens.SCRIPT,
              Specimens.IMAGE,
              Specimens.EXPRESSION,
              "'\"--></title>" + Specimens.SCRIPT)) {
        Page page = visit.open("/");
        page.fill("#q", words);
        page.press("#q", "Enter");
        page.waitForURL("**?q=**");
        assertHarmless(page);
        assertThat(page.inputValue("#q")).isEqualTo(words);
        visit.open(
            "/?author="
                + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8));
        assertHarmless(page);
      }
    }
  }

  @Test
  void pagesTurnInPlaceAndStartAtTheTop(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.click(".pager [rel=next]");
      page.waitForURL("**page=2");
      page.waitForFunction("scrollY === 0");
      assertThat(visit.pageLoads()).isEqualTo(1);
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("count");
      page.locator(".bars a").first().click();
      page.waitForURL("**from=2022&to=2022");
    }
  }

  @Test
  void whatWasUnfoldedStaysUnfolded(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.click("#more-outlet summary");
      page.locator("#more-outlet input").last().check();
      page.waitForURL("**outlet=**");
      page.waitForFunction("document.querySelector('#more-outlet').open");
    }
  }

  private static void assertHarmless(Page page) {
    assertThat(page.evaluate("window.hacked")).isNull();
    assertThat(page.locator("img").count()).isZero();
    assertThat(page.locator("body script").count()).isZero();
    assertThat(page.title()).doesNotContain("\u202e");
    assertThat(page.content()).doesNotContain("49 @raw");
  }

  private static URI site(WebServer server) {
    return URI.create("http://127.0.0.1:" + server.port());
  }
}
