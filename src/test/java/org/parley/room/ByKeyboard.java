package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.inPlace;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/**
 * Finds, narrows, reads, shares and goes back without ever touching a mouse. After each step
 * something has the focus, and it can be seen.
 */
interface ByKeyboard extends Room {
  int MOST_STEPS = 400;

  /**
   * Not the page as a whole, of a visible size, with an outline or a ring of its own; that of a
   * slider is around its thumb, of which no script can ask.
   */
  String SEEN =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) {
          return 'nothing has the focus';
        }
        const place = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        const ring = parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none';
        if (!ring && style.boxShadow === 'none' && !at.matches('[type=range], h1, main, [tabindex="-1"]')) {
          return 'no ring around ' + at.outerHTML.slice(0, 200);
        }
        if (place.width < 1 || place.bottom < 0 || place.top > innerHeight) {
          return 'out of sight: ' + at.outerHTML.slice(0, 200);
        }
        return 'seen';
      }
      """;

  private static void press(Page page, String key) {
    page.keyboard().press(key);
    assertThat(page.evaluate(SEEN)).as("after " + key + " on " + page.url()).isEqualTo("seen");
  }

  private static void tabTo(Page page, String selector) {
    tabTo(page, "Tab", selector);
  }

  private static void tabTo(Page page, String step, String selector) {
    for (int i = 0; i < MOST_STEPS; i++) {
      press(page, step);
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("not to be reached by the tabulator: " + selector);
  }

  private void find(Page page) {
    tabTo(page, "#q");
    page.keyboard().type(collection().word());
    assertThat(page.locator("#announce")).not().isEmpty();
    if (page.locator("#suggestions").isVisible()) {
      press(page, "ArrowDown");
      assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
      press(page, "Escape");
    }
    inPlace(page, () -> press(page, "Enter"));
    assertThat(page.locator("#q")).isFocused();
  }

  private void narrow(Page page) {
    if (page.locator("#bars-last").count() > 0) {
      tabTo(page, "#bars-last");
      press(page, "ArrowLeft");
      press(page, "ArrowRight");
      press(page, "Shift+Tab");
      press(page, "ArrowRight");
      inPlace(page, () -> press(page, "Enter"));
      assertThat(page.locator("#bars-first")).isFocused();
    } else {
      lacks("dates to narrow by");
    }
    tabTo(page, "#filters .value input[type=checkbox]");
    inPlace(page, () -> press(page, "Space"));
    assertThat(page.locator("#filters .value input:checked")).isFocused();
  }

  private void read(Page page) {
    page.waitForLoadState();
    press(page, "Tab");
    press(page, "n");
    assertThat(page).hasURL(Pattern.compile("#hit-1$"));
    assertThat(page.locator("mark:target a")).isFocused();
    press(page, "p");
    assertThat(page.locator("mark:target a")).isFocused();
  }

  private void mark(Page page) {
    tabTo(page, "Shift+Tab", "#marking input[type=checkbox]");
    press(page, "Space");
    press(page, "Space");
    if (page.locator("#quoted .quotes a").count() > 0) {
      tabTo(page, "#quoted .quotes a");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("#quote-"));
    }
  }

  @Test
  default void oneFindsNarrowsReadsSharesAndGoesBack(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/");
      press(page, "Tab");
      assertThat(page.locator(".skip")).isFocused();
      find(page);
      narrow(page);
      String search = visit.address();
      tabTo(page, ".short button");
      page.keyboard().press("Enter");
      assertThat(page.locator(".short button"))
          .hasText(page.locator("form.short").getAttribute("data-copied"));
      assertThat(page.locator(".short button")).isFocused();
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith(root() + "/s/");

      press(page, "j");
      String title = page.locator(".result h3 a").first().getAttribute("href");
      page.keyboard().press("Enter");
      page.waitForURL(root() + title);
      read(page);
      mark(page);
      tabTo(page, "Shift+Tab", "#back");
      page.keyboard().press("Enter");
      assertThat(page.locator(".result").first()).isVisible();
      assertThat(visit.address()).startsWith(search);
      page.waitForLoadState();
      press(page, "Tab");
      assertThat(page.locator(".result h3 a").first()).isInViewport();
    }
  }
}
