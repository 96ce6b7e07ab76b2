package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** Who says what: every table, the searches behind its numbers, and its files. */
interface Comparing extends Room {
  private List<String> sections(Page page) {
    List<String> keys =
        page.locator("section.comparison:has(table)").all().stream()
            .map(section -> section.getAttribute("id"))
            .toList();
    return keys;
  }

  private void complete(List<String> sections) {
    if (!sections.containsAll(List.of("stance", "actors", "quotes", "coverage"))) {
      lacks("other tables than these, which were tried: " + sections);
    }
  }

  @Test
  default void aNumberLeadsToAsManyResults(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      String address = "/compare?q=" + collection().word();
      List<String> sections = sections(visit.open(address));
      for (String section : sections) {
        Page page = visit.open(address);
        page.locator(".figures").evaluateAll("all => all.forEach(each => each.open = true)");
        Locator cell = page.locator("#" + section + " td:not(.bar) a").first();
        String says = cell.getAttribute("aria-label");
        cell.click();
        assertThat(says).endsWith(": " + page.locator("#count").textContent().strip());
      }
      complete(sections);
    }
  }

  @Test
  default void eachTableIsTakenAlongAsAPictureAndAsNumbers(Browser browser) throws Exception {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/compare?q=" + collection().word());
      List<String> sections = sections(page);
      for (String section : sections) {
        Locator files = page.locator("#" + section + " .files a");
        Download picture = page.waitForDownload(files.nth(0)::click);
        assertThat(
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(picture.path().toFile())
                    .getDocumentElement()
                    .getTagName())
            .isEqualTo("svg");
        Download numbers = page.waitForDownload(files.nth(1)::click);
        assertThat(numbers.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readAllLines(numbers.path()).size()).isGreaterThan(1);
      }
      complete(sections);
    }
  }
}
