package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Searches that are sent to others and kept for oneself. */
interface Sharing extends Room {
  @Test
  default void aShortLinkRemembersWhatWasFound(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().twoWords());
      int total = collection().total(visit.address());
      page.click(".short button");
      assertThat(page.locator(".short button"))
          .hasText(page.locator("form.short").getAttribute("data-copied"));
      String copied = (String) page.evaluate("navigator.clipboard.readText()");
      assertThat(copied).startsWith(root() + "/s/");
      page.navigate(copied);
      assertThat(page.locator(".since")).isVisible();
      assertThat(page.locator("#q")).hasValue(collection().twoWords().replace('+', ' '));
      page.click(".since .then");
      assertThat(page.locator(".pieces > li")).hasCount(Math.min(total, 100));
    }
  }

  @Test
  default void theLinkOfASearchIsCopiedWhole(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?size=10&utm=1&q=" + collection().word());
      page.click("#copy");
      assertThat(page.locator("#copy .scripted"))
          .hasText(page.locator("body").getAttribute("data-copied"));
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(root() + "/?q=" + collection().word());
    }
  }

  @Test
  default void aSearchIsSavedFollowedAndRemoved(Browser browser) throws Exception {
    String name = "room " + UUID.randomUUID();
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      int total = collection().prints(visit.address());
      page.fill("#keep-name", name);
      page.press("#keep-name", "Enter");
      Locator saved =
          page.locator(".saved > li").filter(new Locator.FilterOptions().setHasText(name));
      assertThat(saved).hasCount(1);
      String feed = saved.locator("a[type='application/atom+xml']").getAttribute("href");
      Element atom = parsed(collection().get(feed));
      assertThat(atom.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
      assertThat(atom.getElementsByTagNameNS("*", "entry").getLength()).isBetween(1, total);
      saved.locator("summary").click();
      saved.locator("button.quiet").click();
      assertThat(page.locator(".removed")).containsText(name);
      assertThat(saved).hasCount(0);
    }
  }

  private static Element parsed(String xml) throws Exception {
    DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
    documents.setNamespaceAware(true);
    return documents
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
