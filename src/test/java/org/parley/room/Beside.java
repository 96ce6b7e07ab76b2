package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.inPlace;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** What lies beside an article and beside a search. */
interface Beside extends Room {
  @Test
  default void theOtherSideIsReadAndTwoAreReadSideBySide(Browser browser) {
    Optional<String> other = collection().otherSide();
    if (other.isEmpty()) {
      lacks("articles on both sides of one proposition");
    }
    String proposition = other.orElseThrow().replaceAll(".*=", "");
    String article = other.orElseThrow().replaceAll("/other-side.*", "");
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(article);
      assertThat(page.locator("#similar li").first()).isVisible();
      page.click("#other-side .beside-all a");
      assertThat(visit.address()).startsWith(article + "/other-side");
      Locator choice = page.locator(".beside-others a[href*='=" + proposition + "']");
      if (choice.count() > 0) {
        choice.first().click();
      }
      assertThat(page.locator(".beside-group").first()).isVisible();
      page.locator(".beside-shared a").first().click();
      assertThat(visit.address()).startsWith(article + "/with/");
      assertThat(page.locator(".heads h2")).hasCount(2);
      page.click("#back");
      assertThat(visit.address()).startsWith(article);
    }
  }

  @Test
  default void aTermThatStandsOutNarrowsTheSearch(Browser browser) {
    String found =
        collection().words().stream()
            .filter(word -> !collection().json("/api/terms?q=" + word).path("terms").isEmpty())
            .findFirst()
            .orElse("");
    if (found.isEmpty()) {
      lacks("terms that stand out");
    }
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + found);
      int before = collection().prints(visit.address());
      page.click("#standing-out summary");
      Locator term = page.locator("#standing-out .beside-row a").first();
      int number = Room.number(term.locator(".count [aria-hidden]"));
      inPlace(page, term::click);
      assertThat(visit.address()).startsWith("/?q=" + found + "+");
      assertThat(collection().prints(visit.address())).isBetween(number, before);
    }
  }
}
