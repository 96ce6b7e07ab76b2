package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Stance.Label;
import org.parley.domain.StanceLabel;
import org.parley.web.Visit.Manner;

/** What readers see of stances in a browser, and how they say that it is otherwise. */
@ExtendWith(Browsers.class)
class StancesInABrowserTest {
  private static final List<Article> ARTICLES = Debate.articles();
  private static final String DISPUTED = "/articles/" + ARTICLES.get(0).id();
  private static final String READ = "/articles/" + ARTICLES.get(1).id();

  private MemoryCorrections corrections;
  private WebServer server;

  @BeforeEach
  void start() {
    corrections = MemoryCorrections.on();
    server = TestServers.of(ARTICLES, Specimens.DEBATE, corrections);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void thePanelTellsTheCuratorsWordFromTheModelsAndTheAuthorsFromOthers(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open(DISPUTED);
      Locator finding = page.locator(".finding").first();

      assertThat(finding.locator(".judgement").first()).hasText("Opposes set by a curator");
      assertThat(finding.locator(".overruled"))
          .hasText("Supports fairly sure, 71 % Parley’s model, overruled");
      assertThat(finding.locator(".evidence:not(.said) li")).hasCount(4);
      assertThat(finding.locator(".said li")).hasCount(2);
      assertThat(finding.locator(".said li").first())
          .containsText(Pattern.compile("Supports\\s+Donald Trump"));
      assertThat(finding.locator(".note")).hasText("Its headline alone decides.");
      assertThat(page.locator(".apart li")).hasCount(1);
      finding.locator(".evidence a").first().click();
      assertThat(visit.address()).endsWith("#evidence-mediation-1");
      assertThat(page.locator("#evidence-mediation-1 + .bears.begins.supports")).isVisible();
      assertThat(page.locator("#text .bears.begins")).hasCount(6);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anArticleIsLabelledInTwoClicksAndTheLabelTakenBack(boolean script, Browser browser) {
    try (Visit visit = visit(browser, new Manner(1440, ColorScheme.LIGHT, script))) {
      Page page = visit.open(READ + "?q=trump");
      Locator first = page.locator(".finding").first();
      assertThat(first.locator(".judgement")).hasCount(1);

      first.locator("> .correct summary").click();
      first.locator("> .correct button[value=mixed]").click();

      assertThat(visit.address()).isEqualTo(READ + "?q=trump#stances");
      assertThat(first.locator(".judgement").first())
          .hasText(Pattern.compile("Mixed\\s+set by a curator here on .*20.*"));
      assertThat(first.locator(".overruled")).containsText("Parley’s model, overruled");
      visit.open("/?stance=mediation:mixed");
      assertThat(page.locator(".result")).hasCount(2);

      visit.open(READ);
      first.locator("> .correct summary").click();
      assertThat(first.locator("> .correct button[aria-current]")).hasText("Mixed");
      first.locator("> .correct button[value='']").click();
      assertThat(first.locator(".overruled")).hasCount(0);
      assertThat(corrections.all()).isEmpty();
    }
  }

  @Test
  void whatTheArticleDoesNotTouchIsCorrectedInTheSameWay(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open(DISPUTED);
      page.click(".apart .correct summary");
      page.click(".apart button[value=supports]");
      assertThat(page.locator(".apart")).hasCount(0);

      Locator finding = page.locator(".finding", has("The West should go on to arm Ukraine"));
      finding.locator("> .correct summary").click();
      finding.locator("> .correct button[value=untouched]").click();
      assertThat(page.locator(".apart .origin")).containsText("set by a curator here");
      page.click(".apart .correct summary");
      page.click(".apart button[value='']");
      assertThat(page.locator(".apart .origin")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSentenceHasALabelOfItsOwn(boolean script, Browser browser) {
    try (Visit visit = visit(browser, new Manner(390, ColorScheme.DARK, script))) {
      Page page = visit.open(DISPUTED);
      Locator sentence = page.locator(".evidence li").first();
      sentence.locator("summary").click();
      sentence.locator("button[value=opposes]").click();

      assertThat(sentence.locator(".stance.opposes")).containsText("set by a curator here");
      assertThat(page.locator("#evidence-mediation-1 + .bears.opposes")).hasCount(1);
      assertThat(corrections.all())
          .extracting(StanceLabel::scope, StanceLabel::side)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(StanceLabel.Scope.SENTENCE, Label.OPPOSES));

      sentence.locator("summary").click();
      sentence.locator("button[value='']").click();
      assertThat(sentence.locator(".stance.supports")).hasCount(1);
      assertThat(corrections.all()).isEmpty();
    }
  }

  @Test
  void anArticleIsLabelledByTheKeyboardAlone(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(READ);
      tabTo(page, ".finding > .correct summary");
      page.keyboard().press("Enter");
      tabTo(page, ".correct button[value=unclear]");
      page.keyboard().press("Enter");
      assertThat(page.locator(".judgement .stance.unclear").first()).isVisible();
      assertThat(corrections.all()).hasSize(1);
    }
  }

  @Test
  void axeFindsNothing(Browser browser) {
    look(browser, server, DISPUTED);
    look(browser, server, "/");
    look(browser, server, "/stances");
    try (WebServer none =
        TestServers.of(Specimens.seeds(), Collection.EMPTY, MemoryCorrections.on())) {
      look(browser, none, "/stances");
    }
  }

  private static void look(Browser browser, WebServer server, String path) {
    try (Visit visit = new Visit(browser, site(server), Manner.DESK)) {
      Page page = visit.open(path);
      Axe.findsNothingAtAnyWidth(page, path);
    }
  }

  private Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, site(server), manner);
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("not to be reached by the tabulator: " + selector);
  }

  private static URI site(WebServer server) {
    return URI.create("http://127.0.0.1:" + server.port());
  }
}
