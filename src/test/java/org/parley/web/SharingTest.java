package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short links, saved searches, feeds and previews over real HTTP. */
class SharingTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private WebServer server;

  @BeforeEach
  void start() {
    server = TestServers.of(Specimens.seeds());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aProgramGetsACodeAndAnAddress() throws Exception {
    HttpResponse<String> answer =
        post("/api/links", "application/json", "{\"url\":\"/?utm=1&size=10&q=trump&page=2\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode json = JSON.readTree(answer.body());
    assertThat(json.fieldNames()).toIterable().containsExactly("code", "url");
    assertThat(json.path("url").asText()).isEqualTo("/s/" + json.path("code").asText());
    String page = get(json.path("url").asText()).body();
    assertThat(page)
        .contains("<link rel=\"canonical\" href=\"/?q=trump\">")
        .contains("Shared on 3 June 2025", "Nothing has come, gone or changed since.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"url\":\"/files\"}",
        "{\"url\":\"//evil.example/?q=a\"}",
        "{\"url\":\"https://evil.example/?q=a\"}",
        "{\"url\":\"javascript:alert(1)\"}",
        "{\"url\":7}",
        "{}"
      })
  void whatIsNoSearchOfThisSiteIsRefusedByName(String body) throws Exception {
    HttpResponse<String> answer = post("/api/links", "application/json", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("parameter").asText()).isEqualTo("url");
  }

  @Test
  void aBadParameterInTheAddressIsNamed() throws Exception {
    HttpResponse<String> answer =
        post("/api/links", "application/json", "{\"url\":\"/?from=yesterday\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("parameter").asText()).isEqualTo("from");
    assertThat(post("/api/links", "application/json", "[").statusCode()).isEqualTo(400);
  }

  @Test
  void theWholeAddressOfThisSiteWillDo() throws Exception {
    HttpResponse<String> answer = form("/links", "url", root() + "/?q=trump#a-1");

    assertThat(answer.statusCode()).isEqualTo(303);
    String made = get(location(answer)).body();
    assertThat(made).contains("value=\"" + root() + "/s/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/links", "/links", "/saved"})
  void anotherSiteCannotKeepAnythingHere(String path) throws Exception {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("url=/"));

    assertThat(send(request.header("Sec-Fetch-Site", "cross-site")).statusCode()).isEqualTo(403);
    assertThat(get("/saved").body()).contains("Nothing is saved yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/s/abcdefghjk", "/s/none", "/s/abcdefghjk/then", "/saved/abcdefghjk"})
  void whatWasNeverKeptIsNotFound(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasFoundThenIsListedInItsOrder() throws Exception {
    String link = location(form("/links", "url", "/")).replace("/links/", "/s/");
    HttpResponse<String> then = get(link + "/then");

    assertThat(then.body()).contains("As it was on 3 June 2025", "5 articles");
    assertThat(then.body().split("<h3", -1)).hasSize(5 + 1);
    assertThat(get(link + "/then?page=2").statusCode()).isEqualTo(400);
    assertThat(get(link + "/since").body()).contains("Nothing has come, gone or changed since.");
  }

  @Test
  void aSavedSearchIsNamedByWhatIsSetRenamedRemovedAndBroughtBack() throws Exception {
    form("/saved", "url", "/?q=trump&outlet=Counterfire");
    String list = get("/saved").body();
    assertThat(list).contains("“trump” · Outlet: Counterfire", "1 article");
    String code = list.replaceAll("(?s).*id=\"saved-([a-z2-9]+)\".*", "$1");

    form("/saved/" + code + "/name", "name", "What <Counterfire> says");
    assertThat(get("/saved").body())
        .contains("What &lt;Counterfire&gt; says")
        .contains("“trump” · Outlet: Counterfire");
    assertThat(form("/saved/" + code + "/name", "name", "x".repeat(201)).statusCode())
        .isEqualTo(400);

    HttpResponse<String> removed = form("/saved/" + code + "/remove");
    assertThat(removed.statusCode()).isEqualTo(200);
    assertThat(removed.body())
        .contains("is removed", "value=\"/?q=trump&amp;outlet=Counterfire\"")
        .doesNotContain("saved-" + code);
    form(
        "/saved",
        "url",
        "/?q=trump&outlet=Counterfire",
        "name",
        "Back",
        "seen",
        "2025-06-01T10:00:00Z");
    assertThat(get("/saved").body()).contains("Back");
  }

  @Test
  void whatIsSavedAlreadyKeepsItsNameAndSaysSo() throws Exception {
    form("/saved", "url", "/?q=trump", "name", "Ours");
    HttpResponse<String> again = form("/saved", "url", "/?page=2&q=trump", "name", "Mine");

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("saved already as “Ours”", "value=\"Mine\"");
    String code = again.body().replaceAll("(?s).*id=\"saved-([a-z2-9]+)\".*", "$1");
    assertThat(again.body()).contains("action=\"/saved/" + code + "/name\"");
    assertThat(location(form("/saved", "url", "/?q=trump", "name", "Ours"))).isEqualTo("/saved");
    HttpResponse<String> program =
        post("/saved", "application/json", "{\"url\":\"/?q=trump\",\"name\":\"Theirs\"}");
    assertThat(program.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(program.body()).path("name").asText()).isEqualTo("Ours");
    assertThat(get("/saved").body()).contains("Ours").doesNotContain("Mine", "Theirs");
  }

  @Test
  void aVisitResetsWhatIsNew() throws Exception {
    form("/saved", "url", "/", "name", "All", "seen", "2025-06-01T10:00:02Z");
    String list = get("/saved").body();
    String code = list.replaceAll("(?s).*id=\"saved-([a-z2-9]+)\".*", "$1");
    assertThat(list).contains("5 articles", "2 new", "?after=2025-06-01T10:00:02Z");

    assertThat(send(request("/saved/" + code).header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(303);
    assertThat(get("/saved").body()).contains("2 new");
    String fresh = "/saved/" + code + "/new?after=2025-06-01T10:00:02Z";
    assertThat(get(fresh).body()).contains("2 articles are new").contains("class=\"result\"");
    assertThat(get("/saved").body()).contains("nothing new").doesNotContain("2 new");
    assertThat(get(fresh).body()).contains("2 articles are new");
    assertThat(location(get("/saved/" + code))).isEqualTo("/");
    assertThat(get("/saved/" + code + "/new?after=then").statusCode()).isEqualTo(400);
  }

  @Test
  void aFeedTellsTheLastToComeFirstAndIsAskedForOnce() throws Exception {
    HttpResponse<String> feed = get("/feed.atom?sort=oldest&q=trump&size=20");

    assertThat(feed.headers().firstValue("Content-Type"))
        .contains("application/atom+xml; charset=utf-8");
    assertThat(feed.body())
        .contains(
            "rel=\"self\" type=\"application/atom+xml\" href=\"" + root() + "/feed.atom?q=trump\"")
        .contains("href=\"" + root() + "/?q=trump\"")
        .containsSubsequence(
            "<updated>2025-06-01T10:00:0", "<entry>", "<updated>2025-06-01T10:00:0");
    assertThat(feed.body())
        .contains("<link rel=\"alternate\" type=\"text/html\" href=\"" + root() + "/articles/");
    String tag = feed.headers().firstValue("ETag").orElseThrow();
    String modified = feed.headers().firstValue("Last-Modified").orElseThrow();
    HttpResponse<String> known = send(request("/feed.atom?q=trump").header("If-None-Match", tag));
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
    assertThat(
            send(request("/feed.atom?q=trump").header("If-Modified-Since", modified)).statusCode())
        .isEqualTo(304);
    assertThat(
            send(request("/feed.atom?q=trump")
                    .header("If-Modified-Since", modified)
                    .header("If-None-Match", "\"other\""))
                .statusCode())
        .isEqualTo(200);
    assertThat(
            send(request("/feed.atom").header("If-Modified-Since", "Sun, 01 Jun 2025 09:59:59 GMT"))
                .statusCode())
        .isEqualTo(200);
    assertThat(get("/feed.atom?from=yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void searchPagesNameTheirFeed() throws Exception {
    assertThat(get("/?q=trump&page=1").body())
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
        .contains("href=\"/feed.atom?q=trump\"");
  }

  @Test
  void previewsSayNothingOfTheCollectionUnlessTheyShall() throws Exception {
    assertThat(get("/?q=trump").body())
        .contains("<meta property=\"og:title\" content=\"A search in Parley\">")
        .contains("<meta name=\"twitter:card\" content=\"summary\">");
    try (WebServer telling = TestServers.withPreviews(Specimens.seeds())) {
      String page =
          send(HttpRequest.newBuilder(
                  URI.create(
                      "http://127.0.0.1:" + telling.port() + "/?q=trump&outlet=Counterfire")))
              .body();
      assertThat(page)
          .contains("<meta property=\"og:title\" content=\"“trump” · Outlet: Counterfire\">")
          .contains("<meta property=\"og:description\" content=\"1 article in Parley\">");
    }
  }

  private String root() {
    return "http://127.0.0.1:" + server.port();
  }

  private static String location(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpResponse<String> form(String path, String... fields) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return post(path, "application/x-www-form-urlencoded", body.toString());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
