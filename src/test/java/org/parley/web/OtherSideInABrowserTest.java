package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.domain.Article;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;
import org.parley.web.Visit.Manner;

/** The other side and what stands out, in a browser and over HTTP, over a debate of the seeds. */
@ExtendWith({SolrExtension.class, Browsers.class})
class OtherSideInABrowserTest {
  private static final List<Article> ARTICLES = Debate.articles();
  private static final String FIRST = "/articles/" + ARTICLES.get(0).id();

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static WebServer server;

  @BeforeAll
  static void start(SolrConnection solr) {
    server = TestServers.of(Indexed.in(solr, ARTICLES), Specimens.DEBATE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theOtherSideTakesTheOppositeLabelOrBothWhereTheArticleTakesNone() throws Exception {
    int opposed = 0;
    for (Article article : ARTICLES) {
      JsonNode side = json("/api/articles/" + article.id() + "/other-side?proposition=mediation");
      String own = side.path("stance").path("label").asText("");
      for (JsonNode each : side.path("articles")) {
        String label = each.path("stance").path("label").asText();
        assertThat(label).isIn("supports", "opposes").isNotEqualTo(own);
        assertThat(each.path("id").asText()).isNotEqualTo(article.id().value());
        opposed++;
      }
    }
    assertThat(opposed).isPositive();
  }

  @Test
  void whatTheCollectionDoesNotAskIsRefusedInWords() throws Exception {
    HttpResponse<String> refused = get("/api" + FIRST + "/other-side?proposition=weather");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(new ObjectMapper().readTree(refused.body()).path("parameter").asText())
        .isEqualTo("proposition");
    assertThat(get(FIRST + "/other-side?proposition=weather").body()).contains("weather");
    assertThat(get(FIRST + "/with/000000000000000000000000").statusCode()).isEqualTo(404);
    assertThat(get("/api/articles/nobody/similar").statusCode()).isEqualTo(404);
  }

  @Test
  void similarArticlesSayWhatIsShared() throws Exception {
    JsonNode similar = json("/api" + FIRST + "/similar").path("articles");

    assertThat(similar).isNotEmpty();
    for (JsonNode each : similar) {
      assertThat(each.path("id").asText()).isNotEqualTo(ARTICLES.get(0).id().value());
      assertThat(each.path("shared").path("actors")).isNotEmpty();
    }
  }

  @Test
  void aTermThatStandsOutNarrowsTheSearchToWhatItSays() throws Exception {
    JsonNode terms = json("/api/terms?q=mediator");

    assertThat(terms.path("terms")).isNotEmpty();
    for (JsonNode term : terms.path("terms")) {
      String url = term.path("url").asText();
      assertThat(json("/api/search" + url.substring(1)).path("total").asInt())
          .as(url)
          .isGreaterThanOrEqualTo(term.path("found").asInt());
    }
    assertThat(json("/api/terms").path("terms")).isEmpty();
  }

  @Test
  void withoutScriptOneReadsTheOtherSideAndBothSideBySide(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open(FIRST + "?q=trump");
      page.click(".beside-all a");
      assertThat(visit.address()).startsWith(FIRST + "/other-side?q=trump&proposition=");
      page.locator(".beside-others a").first().click();
      assertThat(page.locator(".beside-others [aria-current]")).hasCount(1);
      page.locator(".beside-shared a").first().click();
      assertThat(visit.address()).startsWith(FIRST + "/with/");
      assertThat(page.locator(".heads h2")).hasCount(2);
      page.click("#back");
      assertThat(visit.address()).startsWith(FIRST);
    }
  }

  @Test
  void withoutScriptWhatStandsOutIsAPage(Browser browser) {
    try (Visit visit = visit(browser, Manner.PLAIN)) {
      Page page = visit.open("/?q=mediator");
      page.click("#standing-out summary");
      page.click("#standing-out a");
      assertThat(visit.address()).isEqualTo("/terms?q=mediator");
      page.locator("#terms a").first().click();
      assertThat(visit.address()).startsWith("/?q=mediator+");
    }
  }

  @Test
  void theKeyboardOpensWhatStandsOutInPlace(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=mediator");
      page.locator("#standing-out summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#standing-out .beside-row a").first()).isVisible();
      page.locator("#standing-out .beside-row a").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/?q=mediator+**");
      assertThat(visit.pageLoads()).isEqualTo(1);
    }
  }

  @Test
  void axeFindsNothing(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      String pair = FIRST + "/with/" + ARTICLES.get(1).id();
      for (String path : List.of(FIRST + "/other-side", pair, "/terms?q=mediator", FIRST)) {
        Axe.findsNothingAtAnyWidth(visit.open(path), path);
      }
    }
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(get(path).body());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static Visit visit(Browser browser, Manner manner) {
    return new Visit(browser, URI.create("http://127.0.0.1:" + server.port()), manner);
  }
}
