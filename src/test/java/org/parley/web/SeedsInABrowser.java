package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.web.Visit.Manner;

/**
 * What people do with the five seeds in a browser, with and without script. Says nothing of the
 * index behind the pages, so that any running Parley over the seeds can be tried.
 */
@ExtendWith(Browsers.class)
public abstract class SeedsInABrowser {
  private static final String BOX = "#filters fieldset[data-facet=stance] input[type=checkbox]";
  private static final String TOP =
      "id => Math.round(document.getElementById(id).getBoundingClientRect().top)";
  private static final Pattern ANY_NUMBER = Pattern.compile("^[1-9][0-9,]* articles?$");

  /** The root of a running Parley over the five seeds, without a slash at its end. */
  protected abstract URI parley();

  @Test
  void withoutScriptOneSearchesNarrowsReadsAndGoesBack(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.PLAIN)) {
      Page page = visit.open("/");
      page.fill("#q", "trump");
      page.click("#search button");
      assertThat(visit.address()).isEqualTo("/?q=trump");
      int all = page.locator(".result").count();

      page.locator(BOX).first().check();
      page.click("button.apply");
      assertThat(visit.address()).startsWith("/?q=trump&stance=mediation:");
      assertThat(page.locator(".result").count()).isBetween(1, all - 1);
      assertThat(page.locator(BOX).first()).isChecked();

      String search = visit.address();
      page.locator(".result h3 a").first().click();
      assertThat(visit.address()).startsWith("/articles/").endsWith(search.substring(1));
      page.click("#first-hit");
      page.locator(".hops:visible a").last().click();
      assertThat(visit.address()).endsWith("#hit-2");
      page.click("#back");
      assertThat(visit.address()).startsWith(search + "#a-");
    }
  }

  @Test
  void withoutScriptOneLeavesOutTakesBackAndClears(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.PLAIN)) {
      Page page = visit.open("/");
      page.locator("#filters .value").first().hover();
      page.locator("#filters .other").first().click();
      assertThat(visit.address()).startsWith("/?-");
      assertThat(page.locator("#filters s")).hasCount(1);

      page.fill("#q", "trump");
      page.press("#q", "Enter");
      assertThat(visit.address()).startsWith("/?q=trump&-");
      page.locator("#filters .other:visible").first().click();
      assertThat(visit.address()).isEqualTo("/?q=trump");

      page.locator("#filters input[name=missing]").first().check();
      page.click("button.apply");
      assertThat(visit.address()).startsWith("/?q=trump&missing=");
      page.click(".clear");
      assertThat(visit.address()).isEqualTo("/?q=trump");
    }
  }

  @Test
  void aTickUpdatesThePageInPlace(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.evaluate("document.getElementById('q').blur(); scrollTo(0, 120)");
      Locator box = page.locator(BOX).first();
      String id = box.getAttribute("id");
      Object top = page.evaluate(TOP, id);
      box.check();
      assertThat(page.locator(".chip")).hasCount(1);

      assertThat(visit.address()).startsWith("/?q=trump&stance=mediation:");
      assertThat(visit.pageLoads()).isEqualTo(1);
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
      assertThat(page.evaluate(TOP, id)).as("place in the window").isEqualTo(top);
      assertThat(page.locator("#announce")).hasText(ANY_NUMBER);
      assertThat(page.locator("#" + id)).isChecked();
    }
  }

  @Test
  void backAndForwardRestoreEachSearch(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.locator(BOX).first().check();
      assertThat(page.locator(".chip")).hasCount(1);
      String narrowed = visit.address();
      page.selectOption("#sort", "oldest");
      page.waitForURL("**sort=oldest**");

      page.goBack();
      page.waitForURL(parley() + narrowed);
      assertThat(page.locator("#sort")).hasValue("");
      page.goBack();
      page.waitForURL(parley() + "/?q=trump");
      assertThat(page.locator(".chip")).hasCount(0);
      assertThat(page.locator(BOX).first()).not().isChecked();
      page.goForward();
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(page.locator(BOX).first()).isChecked();
      assertThat(visit.pageLoads()).isEqualTo(1);
    }
  }

  /** New results are bound at once, not a moment later: a quick hand loads no whole page. */
  @Test
  void aChangeAtOnceAfterNewResultsUpdatesThePageInPlaceToo(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.evaluate(
          """
          () => new MutationObserver((changes, observer) => {
            observer.disconnect();
            const sort = document.getElementById('sort');
            sort.value = 'oldest';
            sort.dispatchEvent(new Event('change', {bubbles: true}));
          }).observe(document.body, {childList: true})
          """);
      page.locator(BOX).first().check();
      page.waitForURL("**sort=oldest**");
      assertThat(page.locator("#sort")).hasValue("oldest");
      assertThat(visit.pageLoads()).isEqualTo(1);
    }
  }

  @Test
  void backFromAnArticleFindsTheResultsAsTheyWere(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.selectOption("#sort", "oldest");
      page.waitForURL("**sort=oldest");
      String search = visit.address();
      Locator last = page.locator(".result h3 a").last();
      last.scrollIntoViewIfNeeded();
      Object scrolled = page.evaluate("scrollY");
      last.click();
      page.waitForURL("**/articles/**");
      page.keyboard().press("n");
      page.waitForURL("**#hit-1");
      page.click("#back");
      page.waitForURL(parley() + search);
      page.waitForFunction("scrolled => scrollY === scrolled", scrolled);
      assertThat(page.locator("#sort")).hasValue("oldest");
    }
  }

  @Test
  void whatOneTypesWhileResultsChangeIsKept(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.fill("#q", "trump ceasefire");
      page.locator(".byline a").first().evaluate("link => link.click()");
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(page.locator("#q")).hasValue("trump ceasefire");
    }
  }

  @Test
  void theOrderOutlastsASearchThatFindsNothing(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/?q=zzzyx&sort=oldest");
      assertThat(page.locator("#sort")).isHidden();
      page.fill("#q", "trump");
      page.press("#q", "Enter");
      assertThat(page.locator("#sort")).isVisible();
      assertThat(visit.address()).isEqualTo("/?q=trump&sort=oldest");
    }
  }

  @Test
  void copyLinkGivesTheWholeCanonicalAddress(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/?size=10&stance=mediation:opposes&q=trump&utm=1");
      page.click("#copy");
      assertThat(page.locator("#copy")).hasText(Pattern.compile("copied"));
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(parley() + "/?q=trump&stance=mediation:opposes");
    }
  }

  @Test
  void theTrayOfAPhoneStaysOpenWhileOneTicks(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.PHONE)) {
      Page page = visit.open("/?q=trump");
      assertThat(page.locator("#filters")).isHidden();
      page.click(".tray-open");
      page.locator(BOX).first().check();
      page.waitForURL("**stance=**");
      assertThat(page.locator("#filters")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator("#filters")).isHidden();
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(wider(page)).isFalse();
    }
  }

  @Test
  void aWalkByKeyboardAlone(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      tabTo(page, "#q");
      page.keyboard().type("trump");
      page.keyboard().press("Enter");
      page.waitForURL("**?q=trump");
      assertThat(page.locator("#q")).isFocused();
      tabTo(page, "#filters input[type=checkbox]");
      page.keyboard().press("Space");
      assertThat(page.locator(".chip")).hasCount(1);
      tabTo(page, "#filters a.other");
      assertThat(page.locator("a.other:focus")).hasCSS("opacity", "1");
      tabTo(page, ".result h3 a");
      page.keyboard().press("Enter");
      page.waitForURL("**/articles/**");
      page.keyboard().press("n");
      page.waitForURL("**#hit-1");
      page.keyboard().press("p");
      assertThat(page.locator("mark:target")).hasCount(1);
      tabTo(page, ".hops a");
      page.keyboard().press("Enter");
      assertThat(page.locator("mark:target a")).isFocused();
    }
  }

  @Test
  void theArticleShowsItsReceipts(Browser browser) {
    try (Visit visit = new Visit(browser, parley(), Manner.DESK)) {
      Page page = visit.open("/");
      page.locator(".result h3 a").first().click();
      assertThat(page.locator(".receipts dl")).isHidden();
      page.click(".receipts > summary");
      assertThat(page.locator(".receipts dd.chosen").first()).isVisible();
      assertThat(page.locator("#text p").count()).isGreaterThan(3);
    }
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("not to be reached by the tabulator: " + selector);
  }

  private static boolean wider(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
