package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.inPlace;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** A span of dates, chosen in each way that there is. */
interface Dating extends Room {
  private Page bars(Visit visit) {
    Page page = visit.open("/");
    if (page.locator("#bars li").count() < 3) {
      lacks("three dates to draw bars of");
    }
    page.locator("#bars").scrollIntoViewIfNeeded();
    return page;
  }

  @Test
  default void aBarIsClickedAndASpanIsDrawn(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = bars(visit);
      Locator all = page.locator("#bars li");
      String first = all.first().getAttribute("data-from");
      String second = all.nth(1).getAttribute("data-to");
      inPlace(page, () -> all.first().locator("a").click());
      assertThat(visit.address()).isEqualTo("/?from=" + first + "&to=" + first);
      assertThat(page.locator("#bars .chosen")).hasCount(1);
      assertThat(page.locator(".result").first()).isVisible();
      assertThat(page.locator("#from")).hasValue(first);

      page.locator("#bars").scrollIntoViewIfNeeded();
      BoundingBox from = all.first().boundingBox();
      BoundingBox to = all.nth(1).boundingBox();
      page.mouse().move(from.x + from.width / 4, from.y + from.height / 2);
      page.mouse().down();
      page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
      assertThat(page.locator("#bars .drawn")).hasCount(2);
      inPlace(page, () -> page.mouse().up());
      assertThat(visit.address()).isEqualTo("/?from=" + first + "&to=" + second);
      assertThat(page.locator("#bars .chosen")).hasCount(2);
      assertThat(visit.pageLoads()).isEqualTo(1);
    }
  }

  @Test
  default void datesAreSetByKeysAndTyped(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = bars(visit);
      String second = page.locator("#bars li").nth(1).getAttribute("data-from");
      String year = page.locator("#bars li").last().getAttribute("data-to").substring(0, 4);
      page.focus("#bars-first");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#from")).hasValue(second);
      inPlace(page, () -> page.keyboard().press("Enter"));
      assertThat(visit.address()).isEqualTo("/?from=" + second);
      assertThat(page.locator("#bars-first")).isFocused();

      page.fill("#from", year);
      page.fill("#to", year);
      inPlace(page, () -> page.press("#to", "Enter"));
      assertThat(visit.address()).isEqualTo("/?from=" + year + "&to=" + year);
      assertThat(page.locator(".result").first()).isVisible();
    }
  }
}
