package org.parley.room;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.web.Browsers;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** A running Parley that somebody visits, and what all visits share. */
@ExtendWith(Browsers.class)
public interface Room {
  /** Its root, without a slash at its end. */
  URI root();

  /**
   * Skips the test, for a collection that cannot show what it looks at. Where everything has to be
   * shown this fails instead.
   *
   * @param reason what the collection has not
   */
  default void lacks(String reason) {
    abort("this collection has no " + reason);
  }

  default Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, root(), manner);
  }

  default Collection collection() {
    return Collection.at(root());
  }

  /** Does something that brings new results in place, and waits until they stand there. */
  static void inPlace(Page page, Runnable act) {
    // awaited as a promise: the pages allow no eval, by which Playwright would look again and again
    page.evaluate(
        """
        () => {
          window.settled = new Promise((done, late) => {
            document.addEventListener('htmx:afterSettle', () => done(), {once: true});
            setTimeout(() => late(new Error('no new results')), 20000);
          });
        }
        """);
    act.run();
    page.evaluate("() => window.settled");
  }

  /** The values of a facet as the page names them, in its order. */
  static List<String> names(Page page, String facet) {
    return page.locator(facet(facet) + " .value bdi").allTextContents();
  }

  static String facet(String key) {
    return ".facet[data-facet=" + key + "]";
  }

  /** The number in a text, such as the count of a value; all its digits. */
  static int number(Locator text) {
    return Integer.parseInt(text.textContent().replaceAll("\\D", ""));
  }

  /** The id of an article's page, from any address below it. */
  static String article(String address) {
    return address.replaceAll("^.*/articles/([^/?#]+).*$", "$1");
  }

  static boolean fits(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  }
}
