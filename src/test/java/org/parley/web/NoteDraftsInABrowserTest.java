package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Article;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.web.Visit.Manner;

/** Notes that could not be kept come back to their writer, and long ones fold. */
@ExtendWith(Browsers.class)
class NoteDraftsInABrowserTest {
  private static final List<Article> ARTICLES = Specimens.seeds();

  @TempDir static Path data;
  private static Database database;
  private static WebServer server;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseAddress.in(data));
    server = TestServers.of(ARTICLES, new Notebook(true, database.keptArticles(), () -> {}));
  }

  @AfterAll
  static void stop() {
    server.close();
    database.close();
  }

  @Test
  void withoutScriptWhatIsWrittenInTheSecondTabIsGivenBackAndKept(Browser browser) {
    try (Visit one = visit(browser, Manner.PLAIN);
        Visit two = visit(browser, Manner.PLAIN)) {
      write(one, "First", 0);
      edit(two, "From the second tab", 0);
      edit(one, "From the first tab", 0);
      send(one);
      send(two);
      Page page = two.page();
      assertThat(page.locator("h1")).hasText("This note was changed in the meantime");
      assertThat(page.locator(".kept-now .written")).hasText("From the first tab");
      page.click("main .write button");
      assertThat(two.address()).contains("#note-");
      assertThat(page.locator("#keeping .written")).hasText("From the second tab");

      edit(two, "Written on a note that goes", 0);
      one.open(article(0)).click(".edit summary");
      one.page().click(".edit button[name=remove]");
      send(two);
      assertThat(page.locator("#draft-text")).hasValue("Written on a note that goes");
      page.fill("#draft-tags", "x".repeat(61) + ", two");
      page.locator("main .write").evaluate("form => form.noValidate = true");
      page.click("main .write button");
      assertThat(page.locator(".fault a")).hasText("Tags");
      page.fill("#draft-tags", "one, two");
      page.click("main .write button");
      assertThat(page.locator("#keeping .written")).hasText("Written on a note that goes");
    }
  }

  @Test
  void axeFindsNothingOnWhatIsGivenBack(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      write(visit, "First", 3);
      edit(visit, "Mine", 3);
      Page page = visit.page();
      page.evaluate("document.querySelector('.edit [name=changed]').value = 'before'");
      send(visit);
      assertThat(page.locator(".kept-now .written")).hasText("First");
      Axe.findsNothingAtAnyWidth(page, "a conflict");
      page.fill("#draft-tags", "x".repeat(61));
      page.locator("main .write").evaluate("form => form.noValidate = true");
      page.click("main .write button");
      assertThat(page.locator(".fault a")).hasText("Tags");
      Axe.findsNothingAtAnyWidth(page, "a refused note");
    }
  }

  @Test
  void aTagThatIsTooLongIsStoppedAtTheField(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open(article(2));
      page.click("#add-note summary");
      Locator tags = page.locator("#note-tags");
      tags.fill("a, " + "x".repeat(60) + " ,b");
      assertThat(tags.evaluate("field => field.validity.valid")).isEqualTo(true);
      tags.fill("a, " + "x".repeat(61));
      assertThat(tags.evaluate("field => field.validity.valid")).isEqualTo(false);
      tags.fill("a,".repeat(50) + "a");
      assertThat(tags.evaluate("field => field.validity.valid")).isEqualTo(false);
    }
  }

  @Test
  void aLongNoteIsFoldedOnAPhoneAndOpensByKeyboard(Browser browser) {
    try (Visit visit = visit(browser, Manner.PHONE)) {
      write(visit, "word ".repeat(3_900) + "END", 1);
      Page page = visit.open("/notes");
      assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
          .isLessThan(2_500);
      Locator whole = page.locator(".folding details .written");
      assertThat(whole).not().isVisible();
      page.locator(".folding summary").focus();
      page.keyboard().press("Enter");
      assertThat(whole).isVisible();
      assertThat(page.locator(".folding > .written")).not().isVisible();
      Axe.findsNothingAtAnyWidth(page, "/notes");
      for (Locator target : page.locator("main summary, main a").all()) {
        assertThat(target.boundingBox().height).as(target.innerText()).isGreaterThanOrEqualTo(24);
      }
    }
  }

  private static void write(Visit visit, String text, int number) {
    Page page = visit.open(article(number));
    page.click("#add-note summary");
    page.fill("#note-text", text);
    page.click("#add-note .write > button");
    assertThat(visit.address()).contains("#note-");
  }

  private static void edit(Visit visit, String text, int number) {
    Page page = visit.open(article(number));
    page.click(".edit summary");
    page.fill(".edit textarea", text);
  }

  private static void send(Visit visit) {
    visit.page().click(".edit button:not([name])");
  }

  private static String article(int number) {
    return "/articles/" + ARTICLES.get(number).id();
  }

  private static Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, URI.create("http://127.0.0.1:" + server.port()), manner);
  }
}
