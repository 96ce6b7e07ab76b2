package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.web.Visit.Manner;

/** How people share and keep searches in a browser. */
@ExtendWith(Browsers.class)
class SharingInABrowserTest {
  private static WebServer server;

  @BeforeAll
  static void start() {
    server = TestServers.of(Specimens.many(150));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, URI.create("http://127.0.0.1:" + server.port()), manner);
  }

  @Test
  void withScriptTheShortLinkIsCopiedInPlace(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.click(".short button");
      assertThat(page.locator(".short button")).hasText("Short link copied");
      assertThat(visit.address()).isEqualTo("/?q=mediation");
      String copied = (String) page.evaluate("navigator.clipboard.readText()");

      page.navigate(copied);
      assertThat(page.locator(".since")).containsText("Nothing has come, gone or changed since.");
      page.selectOption("#sort", "oldest");
      page.waitForURL("**/?q=mediation&sort=oldest");
      assertThat(page.locator(".since")).hasCount(0);
      page.goBack();
      page.waitForURL(copied);
      assertThat(page.locator(".since")).hasCount(1);
      page.click(".since .then");
      assertThat(page.locator(".pieces > li")).hasCount(100);
      page.click(".pager a[rel=next]");
      assertThat(page.locator(".pieces > li").first()).isVisible();
    }
  }

  @Test
  void aSearchIsSavedFollowedRenamedAndRemovedByTheKeyboard(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open("/?q=mediation");
      page.focus("#keep-name");
      page.keyboard().press("Enter");
      page.waitForURL("**/saved#saved-*");
      page.focus(".saved summary");
      page.keyboard().press("Enter");
      page.focus(".saved details input[name=name]");
      page.keyboard().press("End");
      page.keyboard().type(" anew");
      page.keyboard().press("Enter");
      assertThat(page.locator(".saved h2")).hasText("“mediation” anew");
      page.click(".saved summary");
      page.click(".saved details button.quiet");
      assertThat(page.locator(".removed")).containsText("“mediation” anew");
      page.click(".removed button");
      page.click(".saved h2 a");
      assertThat(visit.address()).isEqualTo("/?q=mediation");
      assertThat(page.locator(".names li")).hasText("“mediation” anew");
    }
  }

  @Test
  void axeFindsNothingOnThePagesOfSharing(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=truce");
      page.click(".saving form button");
      Axe.findsNothingAtAnyWidth(page, "/saved");
      String code = page.locator(".saved > li").first().getAttribute("id").substring(6);
      for (String path :
          List.of("/saved/" + code + "/new?after=2025-06-01T10:00:00Z", "/?q=truce")) {
        Axe.findsNothingAtAnyWidth(visit.open(path), path);
      }
    }
    try (Visit visit = visit(browser, Manner.PHONE)) {
      Page page = visit.open("/?q=truce");
      page.evaluate("document.querySelector('form.short').submit()");
      page.waitForURL("**/links/*");
      assertThat(page.locator("#copy-address")).isVisible();
      Axe.findsNothingAtAnyWidth(page, "/links");
    }
  }
}
