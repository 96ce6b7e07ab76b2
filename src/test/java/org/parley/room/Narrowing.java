package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.facet;
import static org.parley.room.Room.inPlace;
import static org.parley.room.Room.names;
import static org.parley.room.Room.number;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** Facets: all that one can do with their values. */
interface Narrowing extends Room {
  /** The first facet with more values than are shown at once. */
  private String large(Page page) {
    Locator large = page.locator(".facet:has(details[id^=more-]):has([data-finder])").first();
    if (large.count() == 0) {
      lacks("facet with many values");
    }
    return large.getAttribute("data-facet");
  }

  @Test
  default void aValueBeyondTheFirstIsTickedKeepsItsPlaceAndIsCounted(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/");
      String key = large(page);
      page.click("#more-" + key + " summary");
      List<String> before = names(page, key);
      Locator value = page.locator("#more-" + key + " .value").first();
      String name = value.locator("bdi").textContent();
      int count = number(value.locator(".count"));
      value.locator("input").scrollIntoViewIfNeeded();
      double top = value.locator("input").boundingBox().y;
      inPlace(page, () -> value.locator("input").click());

      assertThat(page.locator(facet(key) + " .value:has(input:checked) bdi")).hasText(name);
      assertThat(page.locator(facet(key) + " input:checked").boundingBox().y)
          .as("place in the window")
          .isEqualTo(top);
      assertThat(page.locator("#announce")).hasText(page.locator("#count").textContent());
      assertThat(page.locator(facet(key) + " input:checked")).isVisible();
      assertThat(page.locator(facet(key) + " input:checked")).isFocused();
      assertThat(names(page, key)).startsWith(before.toArray(String[]::new));
      assertThat(page.locator(facet(key) + " legend small")).containsText("1");
      assertThat(page.locator(".chip bdi")).hasText(name);
      assertThat(collection().prints(visit.address())).isEqualTo(count);
      inPlace(page, () -> page.locator(facet(key) + " input:checked").click());
      assertThat(visit.address()).isEqualTo("/");
      assertThat(visit.pageLoads()).isEqualTo(1);
    }
  }

  @Test
  default void aValueIsFoundByTyping(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/");
      String key = large(page);
      List<String> shown = names(page, key);
      String wanted = shown.get(shown.size() - 1);
      String letters = wanted.substring(0, Math.min(5, wanted.length()));
      page.locator("#find-" + key).pressSequentially(letters);
      Locator found =
          page.locator(facet(key) + " .found .value")
              .filter(new Locator.FilterOptions().setHasText(wanted))
              .first();
      inPlace(page, () -> found.locator("input").click());
      assertThat(page.locator(".chip bdi").first()).containsText(wanted);
      assertThat(page.locator(facet(key) + " .value input:checked")).hasCount(1);
    }
  }

  @Test
  default void valuesStandInTheOrderOfTheirNamesWhileOneTicks(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/");
      String key = large(page);
      List<String> usual = names(page, key);
      page.click("#by-name-" + key);
      assertThat(page.locator("#by-name-" + key)).hasAttribute("aria-pressed", "true");
      List<?> sorted =
          (List<?>)
              page.evaluate(
                  "names => names.sort(new Intl.Collator('en', "
                      + "{sensitivity: 'base', numeric: true}).compare)",
                  names(page, key));
      assertThat(names(page, key)).hasSameSizeAs(usual);
      Locator first = page.locator(facet(key) + " .value input").first();
      inPlace(page, first::click);
      assertThat(page.locator("#by-name-" + key)).hasAttribute("aria-pressed", "true");
      assertThat(page.locator(facet(key) + " .value bdi").first())
          .hasText(String.valueOf(sorted.get(0)));
      inPlace(page, first::click);
      page.click("#by-name-" + key);
      assertThat(names(page, key)).isEqualTo(usual);
    }
  }

  @Test
  default void aValueIsLeftOutAndTheUnknownIsAValue(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/");
      Locator value = page.locator("#filters .value:has(.other)").first();
      String name = value.locator("bdi").textContent();
      int count = number(value.locator(".count"));
      value.hover();
      inPlace(page, () -> value.locator(".other").click());
      assertThat(visit.address()).startsWith("/?-");
      assertThat(page.locator(".chip em")).hasCount(1);
      assertThat(page.locator("#filters s")).hasText(name);
      assertThat(collection().prints(visit.address())).isEqualTo(collection().prints("/") - count);
      inPlace(page, () -> page.click(".clear"));

      Locator unknown = page.locator("#filters .value:has(input[name=missing])").first();
      if (unknown.count() == 0) {
        lacks("value that is unknown");
      }
      int nobodyKnows = number(unknown.locator(".count"));
      inPlace(page, () -> unknown.locator("input").click());
      assertThat(visit.address()).startsWith("/?missing=");
      assertThat(collection().prints(visit.address())).isEqualTo(nobodyKnows);
    }
  }

  @Test
  default void allValuesAreListedFoundAndChosenOnAPageOfTheirOwn(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      String key = large(page);
      page.locator(facet(key) + " .beyond a").first().click();
      assertThat(visit.address()).startsWith("/facets/" + key + "?q=");
      List<String> byNumber = page.locator(".listed .value:has(.other) bdi").allTextContents();
      page.locator(".orders a:not([aria-current])").click();
      assertThat(visit.address()).endsWith("order=name");
      assertThat(page.locator(".listed bdi").count()).isGreaterThanOrEqualTo(byNumber.size());
      String wanted = byNumber.get(byNumber.size() - 1);
      page.fill("#find", wanted);
      page.click(".find button");
      page.locator(".listed .value").first().locator("input").check();
      String chosen = page.locator(".listed bdi").first().textContent();
      page.click(".show button");
      assertThat(visit.address()).contains("&" + key + "=");
      assertThat(page.locator(".chip bdi")).hasText(chosen);
    }
  }
}
