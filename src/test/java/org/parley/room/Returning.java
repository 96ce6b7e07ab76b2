package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.inPlace;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** The main way, without script too; and that nothing is lost on the way back. */
interface Returning extends Room {
  String BOX = "#filters .value input[type=checkbox]";

  @Test
  default void withoutScriptOneSearchesNarrowsReadsAndGoesBack(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open("/");
      String word = collection().word();
      page.fill("#q", word);
      page.click("#search button");
      assertThat(visit.address()).isEqualTo("/?q=" + word);
      page.locator(BOX).first().check();
      page.click("button.apply");
      assertThat(visit.address()).matches("/\\?q=" + word + "&[a-z]+=.+");
      assertThat(page.locator(BOX).first()).isChecked();

      String search = visit.address();
      page.locator(".result h3 a").first().click();
      assertThat(visit.address()).startsWith("/articles/").endsWith(search.substring(1));
      page.click("#first-hit");
      assertThat(visit.address()).contains("#hit-");
      page.click("#back");
      assertThat(visit.address()).startsWith(search + "#a-");
      page.locator("#filters .other").first().click();
      assertThat(page.locator("#filters s")).hasCount(1);
      page.click(".clear");
      assertThat(visit.address()).isEqualTo("/?q=" + word);
    }
  }

  @Test
  default void backAndForwardRestoreEachSearch(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      inPlace(page, page.locator(BOX).first()::click);
      String narrowed = visit.address();
      inPlace(page, () -> page.selectOption("#sort", "oldest"));
      page.goBack();
      page.waitForURL(root() + narrowed);
      assertThat(page.locator("#sort")).hasValue("");
      page.goBack();
      page.waitForURL(root() + "/?q=" + collection().word());
      assertThat(page.locator(".chip")).hasCount(0);
      assertThat(page.locator(BOX).first()).not().isChecked();
      page.goForward();
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(page.locator(BOX).first()).isChecked();
      assertThat(visit.pageLoads()).isEqualTo(1);
    }
  }

  @Test
  default void whatOneTypesWhileResultsChangeIsKept(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      String typed = collection().word() + " and more";
      page.fill("#q", typed);
      Locator box = page.locator(".result .byline a").first();
      inPlace(page, () -> box.evaluate("link => link.click()"));
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(page.locator("#q")).hasValue(typed);
    }
  }

  @Test
  default void theOrderOutlastsASearchThatFindsNothing(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=zzzyxq&sort=oldest");
      assertThat(page.locator("#sort")).isHidden();
      page.fill("#q", collection().word());
      inPlace(page, () -> page.press("#q", "Enter"));
      assertThat(page.locator("#sort")).isVisible();
      assertThat(visit.address()).isEqualTo("/?q=" + collection().word() + "&sort=oldest");
    }
  }

  /** New results are bound at once, not a moment later: a quick hand loads no whole page. */
  @Test
  default void aChangeAtOnceAfterNewResultsUpdatesThePageInPlaceToo(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      page.evaluate(
          """
          () => new MutationObserver((changes, observer) => {
            observer.disconnect();
            const sort = document.getElementById('sort');
            sort.value = 'oldest';
            sort.dispatchEvent(new Event('change', {bubbles: true}));
          }).observe(document.body, {childList: true})
          """);
      page.locator(BOX).first().click();
      assertThat(page).hasURL(Pattern.compile("sort=oldest"));
      assertThat(page.locator("#sort")).hasValue("oldest");
      assertThat(visit.pageLoads()).isEqualTo(1);
    }
  }
}
