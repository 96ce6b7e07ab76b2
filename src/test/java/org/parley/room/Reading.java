package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** An article: its hits, its marks, where they lead, and the file that it came in. */
interface Reading extends Room {
  /** An article that names and quotes. */
  private String rich() {
    Optional<JsonNode> rich = collection().rich();
    if (rich.isEmpty()) {
      lacks("article with names and quotes");
    }
    return "/articles/" + rich.orElseThrow().path("id").asText();
  }

  @Test
  default void hitsHaveAColourATermAndAreWalkedAndTheResultsToo(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().twoWords() + "&match=any");
      String search = visit.address();
      Locator title = page.locator(".result h3 a").nth(1);
      title.scrollIntoViewIfNeeded();
      Object scrolled = page.evaluate("scrollY");
      title.click();
      page.waitForLoadState();
      assertThat(page.locator(".terms li")).hasCount(2);
      assertThat(page.locator(".piece mark").first()).isVisible();
      page.keyboard().press("n");
      assertThat(page).hasURL(Pattern.compile("#hit-1$"));
      assertThat(page.locator("mark:target")).isInViewport();
      assertThat(page.locator(".hops:visible")).hasCount(1);
      page.keyboard().press("p");
      page.click(".hops:visible a >> nth=1");
      assertThat(page.locator("mark:target")).isInViewport();
      page.click("#back");
      assertThat(page.locator(".result").first()).isVisible();
      assertThat(visit.address()).isEqualTo(search);
      assertThat(page.evaluate("scrollY")).as("place among the results").isEqualTo(scrolled);

      page.locator(".result h3 a").first().click();
      page.click(".walk [rel=next]");
      String second = Room.article(page.url());
      page.click("#back");
      assertThat(page).hasURL(Pattern.compile("#a-" + second + "$"));
      assertThat(page.locator("#a-" + second)).isInViewport();
    }
  }

  @Test
  default void eachTermOfASearchLooksDifferent(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().twoWords());
      page.locator(".result h3 a").first().click();
      page.waitForLoadState();
      assertThat(page.locator(".terms mark")).hasCount(2);
      assertThat(
              page.locator(".terms mark")
                  .evaluateAll(
                      "all => new Set(all.map(m => getComputedStyle(m).backgroundColor"
                          + " + getComputedStyle(m).textDecorationStyle)).size"))
          .isEqualTo(2);
    }
  }

  @Test
  default void marksOfNamesQuotesAndEvidenceLeadToTheirEntriesAndBack(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(rich());
      for (Locator choice : page.locator("#marking [type=checkbox]").all()) {
        choice.check();
      }
      page.locator(".naming[href]").first().click();
      assertThat(page.locator(".named .at")).hasCount(1);
      page.locator("#quoted .quotes a").first().click();
      assertThat(page).hasURL(Pattern.compile("#quote-\\d+$"));
      page.locator(".entry.quote").first().click();
      assertThat(page.locator("#of-quote-1")).hasClass("at");
      assertThat(page.locator("#of-quote-1")).isInViewport();
      if (page.locator("#stances .evidence a").count() == 0) {
        lacks("evidence for a side in that article");
      }
      page.locator("#stances .evidence a").first().click();
      assertThat(page).hasURL(Pattern.compile("#evidence-"));
      page.locator(".entry.evidence").first().click();
      assertThat(page.locator("#stances .at")).hasCount(1);
      page.uncheck("#marking [value=quotes]");
      assertThat(page.locator(".entry.quote").first()).isHidden();
    }
  }

  @Test
  default void theMentionsOfOneNameAreWalked(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(rich());
      page.locator(".forms summary").first().click();
      page.locator(".walk-all").first().click();
      assertThat(page).hasURL(Pattern.compile("#mention-1$"));
      page.waitForLoadState();
      assertThat(page.locator("mark.mention:target")).isInViewport();
      page.keyboard().press("n");
      assertThat(page.locator(".hops:visible")).hasCount(1);
      page.locator(".hops:visible .to-entry").click();
      assertThat(page.locator(".named .at")).hasCount(1);
    }
  }

  @Test
  default void anArticleShowsItsReceiptsAndGivesItsFile(Browser browser) throws IOException {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      page.locator(".result h3 a").first().click();
      assertThat(page.locator(".receipts dl")).isHidden();
      page.click(".receipts > summary");
      assertThat(page.locator(".receipts dd.chosen").first()).isVisible();
      Download file = page.waitForDownload(() -> page.click(".download"));
      assertThat(Files.size(file.path())).isPositive();
      assertThat(file.suggestedFilename()).isNotBlank();
    }
  }
}
