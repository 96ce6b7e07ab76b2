package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.web.Visit.Manner;

/** Asking and narrowing in a browser: facets, dates, suggestions, and keys. */
@ExtendWith(Browsers.class)
class FindingInABrowserTest {
  private static final String AUTHORS = ".facet[data-facet=author] .value";
  private static WebServer seeds;
  private static WebServer many;

  @BeforeAll
  static void start() {
    seeds = TestServers.of(Specimens.seeds());
    many = TestServers.of(Specimens.many(400));
  }

  @AfterAll
  static void stop() {
    seeds.close();
    many.close();
  }

  @Test
  void withoutScriptAllValuesAreReachedAndChosen(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.PLAIN)) {
      Page page = visit.open("/?q=mediation&outlet=Die+Zeit&-author=Ana+Ruiz&author=Li+Na");
      page.click(".facet[data-facet=author] .beyond a:visible >> nth=1");
      assertThat(visit.address()).startsWith("/facets/author?q=mediation&").endsWith("order=name");
      List<String> names = page.locator(".listed bdi").allTextContents();
      assertThat(names).startsWith("Ana Ruiz", "Anna Freud", "Gavril Popescu").hasSize(13);

      page.fill("#find", "dvo");
      page.click(".find button");
      assertThat(page.locator("#values input:checked")).hasCount(1);
      page.locator("#values .listed").last().locator("input").check();
      page.click(".show button");
      assertThat(visit.address())
          .isEqualTo(
              "/?q=mediation&author=Li+Na&author=Tom%C3%A1%C5%A1+Dvo%C5%99%C3%A1k"
                  + "&outlet=Die+Zeit&-author=Ana+Ruiz");
    }
  }

  @Test
  void valuesKeepTheirPlacesWhileOneTicks(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/");
      page.click("#more-author summary");
      List<String> before = page.locator(AUTHORS + " bdi").allTextContents();
      Locator box = page.locator("#more-author input").nth(2);
      double top = box.boundingBox().y;
      box.check();
      assertThat(page.locator(".chip")).hasCount(1);

      assertThat(page.locator("#more-author input:checked")).isVisible();
      assertThat(page.locator("#more-author input:checked")).isFocused();
      assertThat(page.locator("#more-author input:checked").boundingBox().y).isEqualTo(top);
      assertThat(page.locator(AUTHORS + " bdi").allTextContents())
          .startsWith(before.subList(0, 9).toArray(String[]::new));
      page.locator("#more-author input:checked").click();
      assertThat(page.locator(".chip")).hasCount(0);
    }
  }

  @Test
  void whatWasLeftOutKeepsItsPlaceAndTheFocus(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/");
      Locator value = page.locator(AUTHORS).nth(2);
      String name = value.locator("bdi").textContent();
      value.locator(".other").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".chip em")).hasCount(1);
      assertThat(page.locator(AUTHORS).nth(2).locator("s")).hasText(name);
      assertThat(page.locator(AUTHORS).nth(2).locator(".other")).isFocused();
    }
  }

  @Test
  void valuesInTheOrderOfTheirNamesStaySo(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/");
      Locator first = page.locator(AUTHORS + " bdi").first();
      String frequent = first.textContent();
      page.click("#by-name-author");
      assertThat(page.locator("#by-name-author")).hasAttribute("aria-pressed", "true");
      assertThat(first).hasText("Anna Freud");
      page.locator(AUTHORS + " input").first().check();
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(first).hasText("Anna Freud");
      page.click("#by-name-author");
      assertThat(first).hasText(frequent);
    }
  }

  @Test
  void aSpanOfDatesIsDrawnOverTheBars(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation");
      page.locator(".bars").scrollIntoViewIfNeeded();
      BoundingBox from = page.locator(".bars li").nth(1).boundingBox();
      BoundingBox to = page.locator(".bars li").nth(2).boundingBox();
      page.mouse().move(from.x + 2, from.y + 20);
      page.mouse().down();
      page.mouse().move(to.x + 3, to.y + 20);
      assertThat(page.locator(".bars .drawn")).hasCount(2);
      page.mouse().up();
      page.waitForURL("**?q=mediation&from=2023&to=2024");
      assertThat(page.locator(".bars .chosen")).hasCount(2);
      assertThat(page.locator(".bars li")).hasCount(4);
      assertThat(page.locator("#from")).hasValue("2023");
      assertThat(visit.pageLoads()).isEqualTo(1);

      page.locator(".bars a").first().click();
      page.waitForURL("**?q=mediation&from=2022&to=2022");
    }
  }

  @Test
  void datesAreSetByKeysAlone(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/");
      Locator first = page.locator("#bars-first");
      first.focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      assertThat(first).hasAttribute("aria-valuetext", "2024");
      assertThat(page.locator("#from")).hasValue("2024");
      assertThat(page.locator("#to")).hasValue("");
      assertThat(visit.address()).isEqualTo("/");
      page.keyboard().press("Enter");
      page.waitForURL("**?from=2024");
      assertThat(first).isFocused();

      page.keyboard().press("ArrowLeft");
      page.locator("#bars-last").focus();
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("Shift+ArrowLeft");
      assertThat(page.locator("#from")).hasValue("");
      assertThat(page.locator("#to")).hasValue("2023");
      page.keyboard().press("End");
      page.keyboard().press("Home");
      assertThat(page.locator("#bars-last")).hasAttribute("aria-valuetext", "2022");
    }
  }

  @Test
  void aSuggestionIsChosenByKeysAlone(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?outlet=Die+Zeit");
      page.focus("#q");
      page.keyboard().type("DVORAK");
      assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
      assertThat(page.locator("#announce")).hasText("Suggestions: 2");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#" + page.getAttribute("#q", "aria-activedescendant")))
          .containsText("Tomáš Dvořák");
      page.keyboard().press("Escape");
      assertThat(page.locator("#suggestions")).isHidden();
      assertThat(page.locator("#q")).hasValue("DVORAK");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#suggestions")).isVisible();
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      page.waitForURL("**/?author=Tom*&outlet=Die+Zeit");
    }
  }

  @Test
  void enterWithoutAChoiceSearchesTheWords(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/stances");
      page.focus("#q");
      page.keyboard().type("mediation");
      assertThat(page.locator("[role=option]").first()).isVisible();
      page.keyboard().press("Enter");
      page.waitForURL("**/?q=mediation");
      assertThat(page.locator("#suggestions")).isHidden();
    }
  }

  @Test
  void pastSearchesAreKeptHereAndForgotten(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/");
      for (String words : List.of("mediation", "discontents", "part")) {
        page.fill("#q", words);
        page.press("#q", "Enter");
        page.waitForURL("**?q=" + words);
      }
      page.fill("#q", "");
      Locator past = page.locator("[role=group]").first().locator(".suggestion bdi");
      assertThat(past)
          .hasText(
              new String[] {"part", "discontents", "mediation", "Forget all searches kept here"});
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Delete");
      assertThat(past)
          .hasText(new String[] {"discontents", "mediation", "Forget all searches kept here"});
      page.locator(".forget").first().click();
      assertThat(past).hasText(new String[] {"mediation", "Forget all searches kept here"});
      page.locator(".suggestion").first().click();
      page.waitForURL("**?q=mediation");
      page.fill("#q", "");
      page.locator(".forget-all").click();
      assertThat(page.locator("#suggestions")).isHidden();
      assertThat(page.evaluate("localStorage.getItem('parley.searches')")).isEqualTo("[]");
    }
  }

  @Test
  void aWordIsTakenAsWrittenAndBack(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.PLAIN)) {
      Page page = visit.open("/?q=negotiations");
      page.click("#understood summary");
      page.click("#understood a");
      assertThat(visit.address()).isEqualTo("/?q=%22negotiations%22");
      page.click("#understood summary");
      page.click("#understood a");
      assertThat(visit.address()).isEqualTo("/?q=negotiations");
    }
  }

  @Test
  void anotherNameLeadsToTheActor(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.PLAIN)) {
      Page page = visit.open("/?q=trump");
      page.click("#understood summary");
      page.locator("#understood a").last().click();
      assertThat(visit.address()).isEqualTo("/?actor=Donald+Trump");
    }
  }

  @Test
  void keysWalkTheResults(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.evaluate("document.activeElement.blur()");
      Locator titles = page.locator(".result h3 a");
      page.keyboard().press("j");
      assertThat(titles.nth(0)).isFocused();
      page.keyboard().press("j");
      assertThat(titles.nth(1)).isFocused();
      page.keyboard().press("k");
      assertThat(titles.nth(0)).isFocused();
      page.keyboard().press("Control+j");
      assertThat(titles.nth(0)).isFocused();

      page.keyboard().press("/");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().press("End");
      page.keyboard().type(" jko?/");
      assertThat(page.locator("#q")).hasValue("trump jko?/");
      page.keyboard().press("Escape");
      titles.nth(1).focus();
      String address = titles.nth(1).getAttribute("href");
      page.keyboard().press("o");
      page.waitForURL("**" + address);
    }
  }

  @Test
  void aKeySetsTheMarkOfTheResultThatHasTheFocus(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.evaluate(
          """
          () => document.querySelectorAll('.result article').forEach((article, i) => {
            const mark = document.createElement('button');
            mark.dataset.bookmark = '';
            mark.onclick = () => { mark.dataset.pressed = i; };
            article.append(mark);
          })
          """);
      page.locator(".result h3 a").nth(1).focus();
      page.keyboard().press("s");
      assertThat(page.locator("[data-pressed]")).hasAttribute("data-pressed", "1");
    }
  }

  @Test
  void keysAreShownAndSwitchedOffForGood(Browser browser) {
    try (Visit visit = new Visit(browser, site(seeds), Manner.DESK)) {
      Page page = visit.open("/?q=trump");
      page.evaluate("document.activeElement.blur()");
      page.keyboard().press("?");
      assertThat(page.locator("#keys")).isVisible();
      Axe.findsNothing(page, "keys");
      page.uncheck("#keys-on");
      page.click("#keys button");
      page.keyboard().press("j");
      page.locator(".result h3 a").first().click();
      page.waitForURL("**/articles/**");
      page.evaluate("document.activeElement.blur()");
      page.keyboard().press("n");
      page.keyboard().press("/");
      assertThat(page.locator("#q")).not().isFocused();
      assertThat(page).not().hasURL(Pattern.compile("#hit"));
      page.click("#keys-open");
      page.check("#keys-on");
      page.keyboard().press("Escape");
      page.evaluate("document.activeElement.blur()");
      page.keyboard().press("n");
      assertThat(page).hasURL(Pattern.compile("#hit-1"));
    }
  }

  @Test
  void axeFindsNothingWhereOneAsksAndNarrows(Browser browser) {
    try (Visit visit = new Visit(browser, site(many), Manner.DESK)) {
      Page page = visit.open("/?q=mediation&from=2023&to=2024");
      page.evaluate("localStorage.setItem('parley.searches', '[\"part\", \"mediation\"]')");
      page.fill("#q", "part");
      page.locator("#q").pressSequentially(" 1");
      assertThat(page.locator("#suggestions")).isVisible();
      page.fill("#q", "");
      page.press("#q", "ArrowDown");
      page.press("#q", "ArrowDown");
      assertThat(page.locator("[role=option][aria-selected=true]")).isVisible();
      Axe.findsNothing(page, "suggestions");
      visit.open("/facets/author?author=Li+Na&find=a");
      Axe.findsNothingAtAnyWidth(page, "/facets/author");
    }
    try (Visit visit = new Visit(browser, site(seeds), Manner.DESK)) {
      Axe.findsNothingAtAnyWidth(visit.open("/?q=trump+negotiations"), "understood");
    }
  }

  private static URI site(WebServer server) {
    return URI.create("http://127.0.0.1:" + server.port());
  }
}
