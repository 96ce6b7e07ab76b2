package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and API over real HTTP. */
class WebServerTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static WebServer seeds;
  private static WebServer broken;
  private static WebServer empty;

  @BeforeAll
  static void start() {
    seeds = TestServers.of(Specimens.seeds());
    broken = TestServers.of(new SearchesAway(), () -> Optional.of("Solr is away; start it"));
    empty = TestServers.of(List.of());
  }

  @AfterAll
  static void stop() {
    seeds.close();
    broken.close();
    empty.close();
  }

  @Test
  void theApiAnswersInTheFormOfTheContract() throws Exception {
    JsonNode json = json(get(seeds, "/api/search?outlet=Counterfire&q=trump&size=10&utm=1"));

    assertThat(json.get("url").asText()).isEqualTo("/?q=trump&outlet=Counterfire");
    assertThat(json.get("total").asInt()).isEqualTo(1);
    assertThat(fields(json)).containsExactly("url", "total", "tookMs", "articles", "facets");
    JsonNode article = json.get("articles").get(0);
    assertThat(fields(article))
        .containsExactly(
            "id",
            "title",
            "authors",
            "outlet",
            "published",
            "language",
            "url",
            "stances",
            "actors",
            "snippets",
            "reprints");
    assertThat(fields(article.get("stances").get(0)))
        .containsExactly("proposition", "label", "origin");
    assertThat(fields(article.get("snippets").get(0).get("fragments").get(0)))
        .containsExactly("text", "hit");
    assertThat(fields(json.get("facets")))
        .containsExactly(
            "author",
            "outlet",
            "stance",
            "actor",
            "speaker",
            "theme",
            "language",
            "type",
            "published");
    assertThat(fields(json.at("/facets/outlet"))).containsExactly("values", "missing", "more");
    assertThat(json.at("/facets/outlet/values/0/selected").asBoolean()).isTrue();
    assertThat(json.at("/facets/outlet/missing").asInt()).isEqualTo(2);
    assertThat(fields(json.at("/facets/published"))).containsExactly("unit", "buckets", "missing");
  }

  @Test
  void theApiCountsReprintsAndNamesThemInTheArticle() throws Exception {
    try (WebServer reprinted = TestServers.of(Specimens.reprinted())) {
      JsonNode folded = json(get(reprinted, "/api/search?q=guarantor"));
      JsonNode each = json(get(reprinted, "/api/search?q=guarantor&reprints=each"));
      String id = folded.at("/articles/0/id").asText();
      JsonNode article = json(get(reprinted, "/api/articles/" + id));

      assertThat(folded.get("total").asInt()).isEqualTo(1);
      assertThat(folded.at("/articles/0/reprints").asInt()).isEqualTo(12);
      assertThat(each.get("total").asInt()).isEqualTo(13);
      assertThat(each.get("url").asText()).isEqualTo("/?q=guarantor&reprints=each");
      assertThat(article.get("reprints")).hasSize(12).noneMatch(print -> print.asText().equals(id));
      assertThat(get(reprinted, "/api/search?reprints=some").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void theValuesOfAFacetAreFoundByTheirLetters() throws Exception {
    JsonNode json = json(get(seeds, "/api/facets/actor?find=PUTIN&outlet=Counterfire&limit=5"));

    assertThat(fields(json)).containsExactly("facet", "values", "missing", "more");
    assertThat(json.get("facet").asText()).isEqualTo("actor");
    assertThat(json.get("values")).hasSize(1);
    assertThat(fields(json.get("values").get(0)))
        .containsExactly("value", "count", "selected", "excluded", "kind");
    assertThat(json.get("values").get(0).get("value").asText()).isEqualTo("Vladimir Putin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=many", "order=size"})
  void aBadAskingForValuesNamesTheParameter(String parameters) throws Exception {
    HttpResponse<String> answer = get(seeds, "/api/facets/author?" + parameters);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(parameters.substring(0, parameters.indexOf('=')));
    assertThat(get(seeds, "/api/facets/colour").statusCode()).isEqualTo(404);
  }

  @Test
  void aFormIsSentOnToTheCanonicalAddress() throws Exception {
    HttpResponse<String> answer =
        get(seeds, "/?form=&q=trump&outlet=Counterfire&from=&to=&sort=relevance&size=10");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/?q=trump&outlet=Counterfire");
  }

  @Test
  void anAddressThatSomebodyWroteIsAnsweredAsItIs() throws Exception {
    HttpResponse<String> answer = get(seeds, "/?size=10&outlet=Counterfire&q=trump&utm=1");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<link rel=\"canonical\" href=\"/?q=trump&amp;outlet=Counterfire\">");
  }

  @Test
  void theScriptIsToldTheCanonicalAddress() throws Exception {
    HttpResponse<String> answer =
        send(request(seeds, "/?form=&q=trump&from=&size=10").header("HX-Request", "true"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("HX-Push-Url")).contains("/?q=trump");
  }

  @Test
  void anArticleKeepsTheSearchItWasOpenedFrom() throws Exception {
    String page = get(seeds, "/?q=trump&outlet=Counterfire").body();
    Matcher link = Pattern.compile("href=\"(/articles/[^\"]+)\"").matcher(page);
    assertThat(link.find()).isTrue();
    String address = link.group(1).replace("&amp;", "&");
    String article = get(seeds, address).body();

    assertThat(address).endsWith("?q=trump&outlet=Counterfire");
    assertThat(article).contains("id=\"hit-1\"").contains("Hit 1 of ");
    assertThat(article).contains("href=\"/?q=trump&amp;outlet=Counterfire#a-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/none", "/articles/0123456789abcdef01234567", "/no/such/page"})
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(get(seeds, path).statusCode()).isEqualTo(404);
    assertThat(get(seeds, path).body()).contains("There is no such page");
    assertThat(head(seeds, path).statusCode()).isEqualTo(404);
  }

  @Test
  void aBadSearchNamesParameterValueAndExpectedForm() throws Exception {
    HttpResponse<String> api = get(seeds, "/api/search?from=%3Cyesterday%3E");
    HttpResponse<String> page = get(seeds, "/?q=truce&from=%3Cyesterday%3E");

    assertThat(api.statusCode()).isEqualTo(400);
    assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = json(api);
    assertThat(fields(problem))
        .containsExactly(
            "type", "title", "status", "detail", "instance", "parameter", "value", "expected");
    assertThat(problem.get("value").asText()).isEqualTo("<yesterday>");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("&lt;yesterday&gt;", "YYYY-MM-DD", "value=\"truce\"", "href=\"/?q=truce\"");
  }

  @Test
  void whoeverAcceptsOnlyJsonGetsProblemsEverywhere() throws Exception {
    HttpResponse<String> answer =
        send(request(seeds, "/nowhere").header("Accept", "application/json"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).get("instance").asText()).isEqualTo("/nowhere");
  }

  @Test
  void anIndexThatIsAwayIsA503ThatSaysWhatToDo() throws Exception {
    HttpResponse<String> page = get(broken, "/?q=truce");
    HttpResponse<String> api = get(broken, "/api/search?q=truce");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Start Solr again.", "href=\"/?q=truce\"", "data-retry=\"5\"");
    assertThat(api.statusCode()).isEqualTo(503);
    assertThat(json(api).get("detail").asText()).isEqualTo("Start Solr again.");
    assertThat(api.headers().firstValue("Retry-After")).contains("5");
  }

  @Test
  void aFaultOfOursIsA500WithoutDetails() throws Exception {
    HttpResponse<String> answer = get(broken, "/articles/0123456789abcdef01234567");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret").contains("Something went wrong");
  }

  @Test
  void probesTellLifeFromReadiness() throws Exception {
    assertThat(get(broken, "/healthz").statusCode()).isEqualTo(200);
    assertThat(get(broken, "/readyz").statusCode()).isEqualTo(503);
    assertThat(get(broken, "/readyz").body()).contains("Solr is away; start it");
    assertThat(get(seeds, "/readyz").statusCode()).isEqualTo(200);
  }

  @Test
  void aCollectionWithoutArticlesExplainsItself() throws Exception {
    assertThat(get(empty, "/").body()).contains("No articles yet", "bin/parley serve FOLDER");
  }

  @Test
  void assetsMayBeKeptForEver() throws Exception {
    Matcher asset = Pattern.compile("/assets/[0-9a-f]+/base\\.css").matcher(get(seeds, "/").body());
    assertThat(asset.find()).isTrue();
    HttpResponse<String> css =
        send(request(seeds, asset.group()).header("Accept-Encoding", "gzip"));

    assertThat(css.headers().firstValue("Cache-Control")).get().asString().contains("immutable");
    assertThat(css.headers().firstValue("Content-Encoding")).contains("gzip");
    String tag = css.headers().firstValue("ETag").orElseThrow();
    assertThat(send(request(seeds, asset.group()).header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
    assertThat(get(seeds, "/assets/older/base.css").headers().firstValue("Cache-Control"))
        .contains("no-cache");
    assertThat(get(seeds, "/assets/older/../../secret").statusCode()).isBetween(400, 404);
  }

  @Test
  void everyAnswerIsGuarded() throws Exception {
    for (String path : List.of("/", "/nowhere", "/api/search", "/?page=x", "/healthz")) {
      HttpResponse<String> answer = get(seeds, path);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .get()
          .asString()
          .contains("default-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void headIsAnsweredLikeGetWithoutABody() throws Exception {
    HttpResponse<String> head = head(seeds, "/?q=trump");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head(seeds, "/?page=x").statusCode()).isEqualTo(400);
  }

  @Test
  void otherMethodsAreRefused() throws Exception {
    HttpResponse<String> answer =
        send(request(seeds, "/").POST(HttpRequest.BodyPublishers.ofString("q=x")));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w", "%D1%8F", "%E8%AA%9E"})
  void aQueryOfTwentyThousandCharactersIsAnswered(String letter) throws Exception {
    assertThat(get(seeds, "/?q=" + letter.repeat(20_000)).statusCode()).isEqualTo(200);
    assertThat(get(seeds, "/?form=&q=" + letter.repeat(20_000)).statusCode()).isEqualTo(303);
    assertThat(get(seeds, "/api/search?q=" + letter.repeat(20_001)).statusCode()).isEqualTo(400);
  }

  @Test
  void openSearchNamesTheHostThatTheBrowserKnows() throws Exception {
    assertThat(get(seeds, "/opensearch.xml").body())
        .contains("http://127.0.0.1:" + seeds.port() + "/?q={searchTerms}");
  }

  @Test
  void aPortInUseIsOneSentence() {
    assertThatThrownBy(() -> TestServers.onPort(seeds.port()))
        .isInstanceOf(CannotListen.class)
        .hasMessageContaining("127.0.0.1:" + seeds.port())
        .hasMessageContaining("--port");
  }

  private static List<String> fields(JsonNode json) {
    List<String> names = new java.util.ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> get(WebServer server, String path) throws Exception {
    return send(request(server, path));
  }

  private static HttpResponse<String> head(WebServer server, String path) throws Exception {
    return send(request(server, path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder request(WebServer server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
