package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Article;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.web.Visit.Manner;

/** How readers keep what they found, in a browser. Each test has an article of its own. */
@ExtendWith(Browsers.class)
class KeepingInABrowserTest {
  private static final List<Article> ARTICLES = Specimens.seeds();

  @TempDir static Path data;
  private static Database database;
  private static WebServer server;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseAddress.in(data));
    Notebook notebook = new Notebook(true, database.keptArticles(), () -> {});
    server = TestServers.of(ARTICLES, notebook);
  }

  @AfterAll
  static void stop() {
    server.close();
    database.close();
  }

  @Test
  void withoutScriptOneBookmarksTagsNotesAndTakesBack(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open("/?q=trump");
      Locator result = page.locator("#a-" + ARTICLES.get(0).id());
      result.locator("[data-bookmark]").click();
      assertThat(visit.address()).isEqualTo("/?q=trump#a-" + ARTICLES.get(0).id());
      assertThat(result.locator("[data-bookmark]")).hasAttribute("aria-pressed", "true");
      assertThat(result.locator("[data-bookmark]")).containsText("Bookmarked");

      visit.open(article(0));
      page.fill("#add-tag", "ceasefire, to quote");
      page.press("#add-tag", "Enter");
      page.locator("#keeping .remove").first().click();
      assertThat(page.locator("#keeping .tag")).hasText("to quote");
      page.click("[data-read]");
      page.click("#add-note summary");
      page.fill("#note-text", "Who says so?");
      page.fill("#note-words", words(0));
      page.click("#add-note .write > button");
      assertThat(visit.address()).contains("#note-");
      page.locator("#keeping a.words").click();
      assertThat(visit.address()).contains("#noted-");
      page.locator("#text .noted-mark").click();
      assertThat(page.locator(".own-notes li:target .written")).hasText("Who says so?");

      visit.open("/");
      assertThat(result.locator(".keep"))
          .containsText(Pattern.compile("Bookmarked[^#]*Read\\s*1 note\\s*Tags:\\s*to quote"));
      visit.open("/notes?q=who+says");
      assertThat(page.locator(".item")).hasCount(1);
      page.click(".edit summary");
      page.click(".edit button[name=remove]");
      assertThat(visit.address()).isEqualTo("/notes?q=who+says");
      assertThat(page.locator(".item")).hasCount(0);
    }
  }

  @Test
  void aBookmarkIsSetInPlaceAndGoingBackSkipsNothing(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      Object steps = page.evaluate("history.length");
      Locator button = page.locator("#bookmark-" + ARTICLES.get(1).id());
      button.focus();
      page.keyboard().press("Enter");
      assertThat(button).hasAttribute("aria-pressed", "true");
      assertThat(button).isFocused();
      assertThat(visit.pageLoads()).isEqualTo(1);
      assertThat(visit.address()).isEqualTo("/?q=trump");
      assertThat(page.evaluate("history.length")).isEqualTo(steps);
    }
  }

  @Test
  void aSelectedPassageIsNotedByKeyboard(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(article(2) + "?sort=oldest");
      Locator paragraph = page.locator("#text p").nth(2);
      paragraph.click(new Locator.ClickOptions().setClickCount(3));
      String words = paragraph.innerText().strip();
      assertThat(page.locator("#note-passage")).isVisible();
      for (int i = 0; i < 9 && !isFocused(page, "#note-passage"); i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      assertThat(page.locator("#note-text")).isFocused();
      assertThat(page.locator("#note-words")).hasValue(words);
      page.keyboard().type("By the keyboard");
      page.click("#add-note .write > button");
      assertThat(page.locator("#text .noted.begins")).hasCount(1);
      assertThat(page.locator(".own-notes .written")).hasText("By the keyboard");
      assertThat(visit.address()).contains("?sort=oldest#note-");
    }
  }

  @Test
  void readingMarksOnlyWhereTheReaderWantsIt(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(article(3));
      assertThat(page.locator("[data-read]")).hasAttribute("aria-pressed", "false");
      page.check("#auto-read");
      assertThat(page.locator("[data-read]")).hasAttribute("aria-pressed", "true");
      assertThat(page.locator("#auto-read")).isFocused();
      page.click("[data-read]");
      assertThat(page.locator("[data-read]")).hasAttribute("aria-pressed", "false");
      visit.open(article(3));
      assertThat(page.locator("#auto-read")).isChecked();
      assertThat(page.locator("[data-read]")).hasAttribute("aria-pressed", "true");
      assertThat(visit.pageLoads()).isEqualTo(2);
    }
  }

  @Test
  void axeFindsNothing(Browser browser) {
    try (Visit visit = visit(browser, new Manner(1440, ColorScheme.LIGHT, true))) {
      Page page = visit.open(article(4));
      page.fill("#add-tag", "axe");
      page.press("#add-tag", "Enter");
      assertThat(page.locator("#keeping .tag")).hasText("axe");
      page.click("#keeping [data-bookmark]");
      assertThat(page.locator("#keeping [data-bookmark]")).containsText("Bookmarked");
      page.click("#add-note summary");
      page.fill("#note-text", "A note on a passage");
      page.fill("#note-words", words(4));
      page.click("#add-note .write > button");
      page.locator("#text .noted").first().waitFor();
      for (String path : List.of(article(4), "/?q=trump", "/notes", "/notes?tag=axe")) {
        Axe.findsNothingAtAnyWidth(visit.open(path), path);
      }
    }
  }

  private static boolean isFocused(Page page, String selector) {
    return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  private static String words(int number) {
    String text = ARTICLES.get(number).source().text();
    int start = text.indexOf("\n\n") + 2;
    return text.substring(text.indexOf(' ', start + 40), start + 120).strip();
  }

  private static String article(int number) {
    return "/articles/" + ARTICLES.get(number).id();
  }

  private static Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, URI.create("http://127.0.0.1:" + server.port()), manner);
  }
}
