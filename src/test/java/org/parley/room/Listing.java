package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.inPlace;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** The list of results: how many, in which order, what each shows, and its keys. */
interface Listing extends Room {
  @Test
  default void resultsComeInEachNumberAndOrder(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      int total = collection().total(visit.address());
      for (String size : List.of("20", "50", "100", "10")) {
        inPlace(page, () -> page.selectOption("#size", size));
        int most = Integer.parseInt(size);
        assertThat(page.locator(".result")).hasCount(Math.min(most, total));
      }
      inPlace(page, () -> page.selectOption("#sort", "newest"));
      assertThat(visit.address()).endsWith("sort=newest");
      inOrder(dates(page), -1);
      inPlace(page, () -> page.selectOption("#sort", "oldest"));
      assertThat(visit.address()).endsWith("sort=oldest");
      inOrder(dates(page), 1);
      inPlace(page, () -> page.selectOption("#sort", ""));
      assertThat(visit.address()).isEqualTo("/?q=" + collection().word());
    }
  }

  private static List<String> dates(Page page) {
    return page.locator(".result .byline time").all().stream()
        .map(time -> time.getAttribute("datetime"))
        .toList();
  }

  /** As far as both of two dates are known. */
  private static void inOrder(List<String> dates, int way) {
    for (int i = 1; i < dates.size(); i++) {
      int known = Math.min(dates.get(i - 1).length(), dates.get(i).length());
      int step = dates.get(i).substring(0, known).compareTo(dates.get(i - 1).substring(0, known));
      assertThat(step * way).as("%s after %s", dates.get(i), dates.get(i - 1)).isNotNegative();
    }
  }

  @Test
  default void aResultShowsItsHitsAndWhomItNamesMost(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      assertThat(page.locator(".result .snippet mark, .result h3 mark").first())
          .containsText(
              Pattern.compile(collection().word().substring(0, 3), Pattern.CASE_INSENSITIVE));
      Locator names = page.locator(".result .actors a");
      if (names.count() == 0) {
        lacks("names in its results");
      }
      String name = names.first().textContent();
      inPlace(page, names.first()::click);
      assertThat(page.locator(".chip bdi")).hasText(name);
      assertThat(page.locator(".result").first()).isVisible();
    }
  }

  /** A collection without reprints says nothing of them. */
  @Test
  default void reprintsAreFoldedAndTakenApart(Browser browser) {
    Optional<String> printed = collection().reprinted();
    try (Visit visit = visit(browser, Manner.DESK)) {
      if (printed.isEmpty()) {
        Page first = visit.open("/?q=" + collection().word());
        assertThat(first.locator(".result").first()).isVisible();
        assertThat(first.locator("li.result .reprints")).hasCount(0);
        return;
      }
      String title = printed.orElseThrow().replaceAll("[^\\p{L}\\p{N}]+", " ");
      Page page = visit.open("/?q=" + Collection.encoded("title:\"" + title.strip() + "\""));
      Locator reprints = page.locator("li.result .reprints").first();
      reprints.locator("summary").click();
      assertThat(reprints.locator("li a").first()).isVisible();
      int folded = collection().total(visit.address());
      inPlace(page, () -> page.click("#folding"));
      assertThat(visit.address()).endsWith("reprints=each");
      assertThat(collection().total(visit.address())).isGreaterThan(folded);
    }
  }

  @Test
  default void keysWalkTheResultsMarkThemAndOpenThem(Browser browser) {
    String id = "";
    boolean kept = false;
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      page.evaluate("document.activeElement.blur()");
      Locator titles = page.locator(".result h3 a");
      page.keyboard().press("j");
      assertThat(titles.first()).isFocused();
      page.keyboard().press("j");
      assertThat(titles.nth(1)).isFocused();
      Locator mark = page.locator(".result").nth(1).locator("[data-bookmark]");
      String before = mark.getAttribute("aria-pressed");
      kept = before.equals("true");
      id = page.locator(".result").nth(1).getAttribute("id").substring("a-".length());
      inPlace(page, () -> page.keyboard().press("s"));
      assertThat(mark).not().hasAttribute("aria-pressed", before);
      inPlace(page, () -> page.keyboard().press("s"));
      assertThat(mark).hasAttribute("aria-pressed", before);
      page.keyboard().press("k");
      assertThat(titles.first()).isFocused();
      page.keyboard().press("?");
      assertThat(page.locator("#keys")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator("#keys")).isHidden();
      String address = titles.first().getAttribute("href");
      titles.first().focus();
      page.keyboard().press("o");
      page.waitForURL(root() + address);
    } finally {
      collection().send("PUT", "/api/articles/" + id + "/marks", "{\"bookmarked\":" + kept + "}");
    }
  }
}
