package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.domain.Article;
import org.parley.web.Visit.Manner;

/** Reading an article: its hits, its marks, what stands beside it, and the way to the next one. */
@ExtendWith(Browsers.class)
class ReadingInABrowserTest {
  private static final Article ARTICLE = Specimens.seeds().get(0);
  private static final String PATH = "/articles/" + ARTICLE.id();
  private static final String SEARCHED = PATH + "?q=trump+ceasefire+putin";

  private static WebServer server;
  private static URI parley;

  @BeforeAll
  static void start() {
    server = TestServers.of(Specimens.seeds());
    parley = URI.create("http://127.0.0.1:" + server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void eachTermHasALookOfItsOwnAndALegendThatCounts(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.PLAIN)) {
      Page page = visit.open(SEARCHED);
      Locator terms = page.locator(".terms li");
      assertThat(terms).hasCount(3);
      int counted = 0;
      for (int term = 0; term < 3; term++) {
        String number = terms.nth(term).locator(".count").innerText().replaceAll("\\D", "");
        int hits = page.locator("#text mark.c" + (term + 1)).count();
        assertThat(hits).isEqualTo(Integer.parseInt(number));
        counted += hits;
      }
      assertThat(page.locator(".hits")).containsText(counted + " places");
      assertThat(
              page.locator("mark.c1, mark.c2")
                  .evaluateAll(
                      "all => new Set(all.map(m => getComputedStyle(m).backgroundColor"
                          + " + getComputedStyle(m).textDecorationStyle)).size"))
          .isEqualTo(2);
      terms.nth(1).locator("a").click();
      assertThat(page.locator("mark:target"))
          .hasText(Pattern.compile("ceasefire", Pattern.CASE_INSENSITIVE));
      assertThat(page.locator(".hops:visible"))
          .containsText(Pattern.compile("Hit \\d+ of " + counted + ": ceasefire"));
    }
  }

  @Test
  void oneWalksTheResultsAndGoesBackToTheLastOnesPlace(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.PLAIN)) {
      Page page = visit.open("/?q=trump&sort=oldest");
      page.locator(".result h3 a").first().click();
      assertThat(page.locator(".walk")).containsText("Result 1 of");
      assertThat(page.locator(".walk [rel=prev]")).hasCount(0);
      page.click(".walk [rel=next]");
      page.click(".walk [rel=next]");
      assertThat(page.locator(".walk")).containsText("Result 3 of");
      String id = page.locator("link[rel=canonical]").getAttribute("href").replaceAll(".*/", "");
      assertThat(visit.address()).isEqualTo("/articles/" + id + "?q=trump&sort=oldest");
      page.click("#back");
      assertThat(visit.address()).isEqualTo("/?q=trump&sort=oldest#a-" + id);
      assertThat(page.locator(".result").nth(2)).hasAttribute("id", "a-" + id);
    }
  }

  @Test
  void withoutScriptTheAddressSaysWhatIsMarked(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.PLAIN)) {
      Page page = visit.open(SEARCHED);
      assertThat(page.locator(".naming[href]")).hasCount(0);
      page.check("#marking [value=names]");
      page.uncheck("#marking [value=hits]");
      page.click("#marking button");
      assertThat(visit.address())
          .isEqualTo(SEARCHED + "&show=none&show=names&show=quotes&show=evidence");
      assertThat(page.locator("#text mark a[href]")).hasCount(0);
      page.locator(".naming[href]").first().click();
      assertThat(page.locator(".named li:target")).hasCount(1);
      page.click(".walk [rel=next], .walk [rel=prev]");
      assertThat(visit.address()).contains("&show=names&show=quotes&show=evidence");
    }
  }

  @Test
  void whatIsMarkedAndTheMarksOfReadersHaveAddressesOfTheirOwn(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.PLAIN)) {
      Page page = visit.open(PATH + "?-mark=read&tag=Geneva&show=names");
      assertThat(page.locator(".piece")).hasAttribute("data-marks", "names");
      assertThat(page.locator("#marking input[name='-mark']")).hasValue("read");
    }
  }

  @Test
  void aSwitchWorksAtOnceAndIsKeptInThisBrowser(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.DESK)) {
      Page page = visit.open(SEARCHED);
      assertThat(page.locator("#marking button")).isHidden();
      page.check("#marking [value=names]");
      page.uncheck("#marking [value=quotes]");
      assertThat(page.locator(".naming[href]").first()).isVisible();
      assertThat(page.locator(".entry.quote").first()).isHidden();
      assertThat(visit.pageLoads()).isEqualTo(1);
      assertThat(visit.address()).isEqualTo(SEARCHED);

      visit.open("/articles/" + Specimens.seeds().get(1).id());
      assertThat(page.locator("#marking [value=names]")).isChecked();
      assertThat(page.locator("#marking [value=quotes]")).not().isChecked();
      assertThat(page.locator(".piece")).hasAttribute("data-marks", "names evidence");
    }
  }

  @Test
  void aPlaceAndItsEntryLeadToEachOther(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.DESK)) {
      Page page = visit.open(PATH);
      page.locator(".quotes a").first().click();
      assertThat(visit.address()).endsWith("#quote-1");
      page.locator(".entry.quote").first().focus();
      Object scrolled = page.evaluate("scrollY");
      page.keyboard().press("Enter");
      assertThat(page.locator("#of-quote-1 a").first()).isFocused();
      assertThat(page.locator("#of-quote-1")).hasClass("at");
      assertThat(page.locator("#of-quote-1")).isInViewport();
      assertThat(page.evaluate("scrollY")).isEqualTo(scrolled);
      page.locator(".evidence a").first().click();
      page.locator(".entry.evidence").first().click();
      assertThat(page.locator("#of-evidence-mediation-1 a").first()).isFocused();
    }
  }

  @Test
  void theMentionsOfOneActorAreWalkedByKeys(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.DESK)) {
      Page page = visit.open(SEARCHED);
      page.locator(".forms summary").first().click();
      page.locator(".walk-all").first().click();
      page.waitForURL("**name=Donald+Trump#mention-1");
      int mentions = page.locator("mark.mention[id]").count();
      assertThat(page.locator(".walked")).containsText("Donald Trump: " + mentions + " mentions");
      page.keyboard().press("n");
      page.waitForURL("**#mention-2");
      assertThat(page.locator(".hops:visible")).containsText("Donald Trump: 2 of " + mentions);
      page.keyboard().press("p");
      page.keyboard().press("p");
      page.waitForURL("**#mention-" + mentions);
      page.locator(".hops:visible .to-entry").click();
      assertThat(page.locator("#of-actor-1")).hasClass("at");
      page.click(".walked a:last-child");
      assertThat(visit.address()).isEqualTo(SEARCHED);
      assertThat(page.locator("mark.mention")).hasCount(0);
    }
  }

  @Test
  void quotesAndEvidenceLeadToTheirPassageWhereTheArticleRan(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.PLAIN)) {
      Page page = visit.open(PATH);
      for (String entry : new String[] {".quotes", ".evidence"}) {
        assertThat(page.locator(entry + " .there").first())
            .hasAttribute("href", Pattern.compile("https://example\\.org/0#:~:text=[^ ]+"));
      }
    }
  }

  @Test
  void onAPhoneWhatWasFoundComesAfterTheTextWithAWayToIt(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.PHONE)) {
      Page page = visit.open(SEARCHED);
      assertThat(page.locator("#stances").boundingBox().y)
          .isGreaterThan(page.locator("#text p").last().boundingBox().y);
      page.click(".contents [href='#quoted']");
      assertThat(page.locator("#quoted h2")).isInViewport();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
  }

  @Test
  void onAWideScreenWhatWasFoundScrollsByItself(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.DESK)) {
      Page page = visit.open(SEARCHED);
      assertThat(page.locator(".contents")).isHidden();
      page.locator("#text p").nth(6).scrollIntoViewIfNeeded();
      assertThat(page.evaluate("scrollY > 400")).isEqualTo(true);
      assertThat(page.locator("#stances h2")).isInViewport();
      page.locator(".about").evaluate("about => about.scrollTo(0, about.scrollHeight)");
      assertThat(page.locator(".about .download")).isInViewport();
    }
  }

  @Test
  void onPaperThereAreNoControls(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.DESK)) {
      Page page = visit.open(SEARCHED);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("h1")).isVisible();
      assertThat(page.locator("#text p").first()).isVisible();
      assertThat(page.locator(".source")).isVisible();
      assertThat(page.locator(".file")).isVisible();
      for (String control :
          new String[] {"#marking", ".terms", ".way", ".entry", ".top", "summary"}) {
        assertThat(page.locator(control + ":visible")).hasCount(0);
      }
    }
  }

  @Test
  void axeFindsNothingWithEverythingMarked(Browser browser) {
    try (Visit visit = new Visit(browser, parley, Manner.DESK)) {
      String all = "&show=hits&show=names&show=quotes&show=evidence";
      String six = PATH + "?q=trump+ceasefire+putin+war+the+peace" + all;
      Axe.findsNothingAtAnyWidth(visit.open(six), six);
    }
    try (Visit visit = new Visit(browser, parley, Manner.DESK)) {
      String walked = PATH + "?q=trump&name=Donald+Trump#mention-1";
      Axe.findsNothingAtAnyWidth(visit.open(walked), walked);
    }
  }
}
