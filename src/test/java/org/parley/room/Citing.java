package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** The reference of an article, for people and for the programs that collect references. */
interface Citing extends Room {
  @Test
  default void anArticleIsCitedInAllForms(Browser browser) throws IOException {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      assertThat(page.locator(".result .Z3988")).hasCount(page.locator(".result").count());
      page.locator(".result h3 a").first().click();
      page.waitForLoadState();
      page.click("#cite > summary");
      Locator printed = page.locator("#cite dd p");
      for (int i = 0; i < printed.count(); i++) {
        page.locator("#cite dd button").nth(i).click();
        assertThat(page.evaluate("navigator.clipboard.readText()"))
            .isEqualTo(printed.nth(i).textContent());
      }
      assertThat(page.locator("#cite dt")).hasText(new String[] {"APA", "MLA", "Chicago"});
      List<String> signs = List.of("@", "TY  - ", "[");
      for (int i = 0; i < signs.size(); i++) {
        Locator link = page.locator("#cite .files a").nth(i);
        Download file = page.waitForDownload(link::click);
        assertThat(Files.readString(file.path()).strip()).startsWith(signs.get(i));
      }
    }
  }

  @Test
  default void programsFindTheReferenceInThePage(Browser browser) throws IOException {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      page.locator(".result h3 a").first().click();
      JsonNode schema =
          new ObjectMapper()
              .readTree(page.locator("script[type='application/ld+json']").textContent());
      assertThat(schema.path("@context").asText()).contains("schema.org");
      assertThat(schema.path("headline").asText()).isNotBlank();
      assertThat(page.locator(".Z3988").first().getAttribute("title")).contains("rft.");
      assertThat(page.locator("meta[name=citation_title]")).hasCount(1);
      assertThat(page.locator("link[rel=alternate]").count()).isGreaterThanOrEqualTo(3);
    }
  }
}
