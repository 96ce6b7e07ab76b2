package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;

/** Corrections over real HTTP: what is taken, what is refused, and what the answers say. */
class CorrectionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Article ARTICLE = Debate.articles().get(1);
  private static final String SUPPORTS = "{\"proposition\":\"mediation\",\"label\":\"supports\"}";

  private final HttpClient client = HttpClient.newHttpClient();
  private MemoryCorrections corrections;
  private WebServer server;

  @BeforeEach
  void start() {
    corrections = MemoryCorrections.on();
    server = TestServers.of(Debate.articles(), Specimens.DEBATE, corrections);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aCorrectionIsAnsweredWithTheArticleAsItIsThen() throws Exception {
    HttpResponse<String> answer = put(SUPPORTS);

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode stance = JSON.readTree(answer.body()).at("/stances/0");
    assertThat(stance.path("label").asText()).isEqualTo("supports");
    assertThat(stance.path("origin").asText()).isEqualTo("curator");
    assertThat(stance.at("/others/0/origin").asText()).isEqualTo("model");
    StanceLabel label = corrections.all().get(0);
    assertThat(label.scope()).isEqualTo(StanceLabel.Scope.ARTICLE);
    assertThat(label.sentences())
        .containsExactly(ARTICLE.analysis().stances().get(0).evidence().get(0).text());
  }

  @Test
  void aLabelIsReplacedAndTakenBack() throws Exception {
    put(SUPPORTS);
    put("{\"proposition\":\"mediation\",\"label\":\"untouched\"}");
    assertThat(corrections.all()).extracting(StanceLabel::side).containsOnlyNulls().hasSize(1);

    HttpResponse<String> answer = put("{\"proposition\":\"mediation\",\"label\":null}");

    assertThat(corrections.all()).isEmpty();
    assertThat(JSON.readTree(answer.body()).at("/stances/0/origin").asText()).isEqualTo("model");
  }

  @Test
  void aSentenceHasALabelOfItsOwn() throws Exception {
    String sentence = ARTICLE.analysis().stances().get(1).evidence().get(0).text();
    String body =
        JSON.createObjectNode()
            .put("proposition", "arms")
            .put("label", "opposes")
            .put("sentence", sentence)
            .toString();

    assertThat(put(body).statusCode()).isEqualTo(200);
    assertThat(corrections.all())
        .containsExactly(
            new StanceLabel(
                ARTICLE.id(),
                "arms",
                Stance.Label.OPPOSES,
                StanceLabel.Scope.SENTENCE,
                List.of(sentence),
                corrections.all().get(0).at()));
    put(body.replace("\"opposes\"", "null"));
    assertThat(corrections.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"proposition\":\"war\",\"label\":\"supports\"}|proposition|war|mediation",
        "{\"label\":\"supports\"}|proposition||the id",
        "{\"proposition\":\"mediation\",\"label\":\"likes\"}|label|likes|untouched",
        "{\"proposition\":\"mediation\",\"label\":7}|label|7|untouched",
        "{\"proposition\":\"mediation\"}|label||untouched",
        "{\"proposition\":\"mediation\",\"label\":\"supports\",\"sentence\":\"Never said.\"}"
            + "|sentence|Never said.|article’s text",
        "{\"proposition\":\"mediation\",\"label\":\"supports\",\"sentence\":\" \"}"
            + "|sentence| |article’s text",
        "[1]|body|[1]|object",
        "{|body|{|object"
      })
  void aBadCorrectionNamesWhatWasExpected(
      String body, String parameter, String value, String expected) throws Exception {
    HttpResponse<String> answer = put(body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("value").asText().strip())
        .isEqualTo(value == null ? "" : value.strip());
    assertThat(problem.path("expected").asText()).contains(expected);
    assertThat(corrections.all()).isEmpty();
  }

  @Test
  void anArticleThatIsNotThereIsNotFound() throws Exception {
    String nowhere = "/api/articles/0123456789abcdef01234567/corrections";

    assertThat(send(json(nowhere, SUPPORTS)).statusCode()).isEqualTo(404);
  }

  @Test
  void onlyJsonIsTakenByTheApi() throws Exception {
    HttpRequest.Builder plain = request(api()).PUT(BodyPublishers.ofString(SUPPORTS));

    assertThat(send(plain.copy().header("Content-Type", "text/plain")).statusCode()).isEqualTo(415);
    assertThat(send(plain.copy()).statusCode()).isEqualTo(415);
    assertThat(
            send(plain.copy().header("Content-Type", "Application/JSON; charset=utf-8"))
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://elsewhere.example",
    "Origin, null",
    "Origin, http://127.0.0.1:1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none"
  })
  void whatComesFromAnotherSiteIsRefused(String header, String value) throws Exception {
    HttpResponse<String> api = send(json(api(), SUPPORTS).header(header, value));
    HttpResponse<String> page = send(form("proposition=mediation&label=supports", header, value));

    assertThat(api.statusCode()).isEqualTo(403);
    assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Nothing was changed");
    assertThat(corrections.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebound.example",
        "127.0.0.1.elsewhere.example",
        "localhost.elsewhere.example:80",
        "[::2]"
      })
  void aNameThatElsewhereIsMadeToPointHereIsRefused(String host) throws Exception {
    assertThat(status(server, host, "http://" + host)).isEqualTo(403);
    assertThat(corrections.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "parley.localhost", "127.0.0.1", "[::1]"})
  void aServerOfThisMachineGoesByAnyOfItsNames(String name) throws Exception {
    String host = name + ":" + server.port();

    assertThat(status(server, host, "http://" + host)).isEqualTo(200);
  }

  @Test
  void aServerOfSeveralMachinesGoesByAnyName() throws Exception {
    try (WebServer open = TestServers.ofAll(Debate.articles(), Specimens.DEBATE, corrections)) {
      assertThat(status(open, "parley.example", "https://parley.example")).isEqualTo(200);
      assertThat(status(open, "parley.example", "https://parley.elsewhere")).isEqualTo(403);
    }
  }

  @Test
  void whereCorrectionsAreOffNoneIsTakenAndNoneOffered() throws Exception {
    try (WebServer off =
        TestServers.of(Debate.articles(), Specimens.DEBATE, MemoryCorrections.off())) {
      String root = "http://127.0.0.1:" + off.port();
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(URI.create(root + api()))
                  .header("Content-Type", "application/json")
                  .PUT(BodyPublishers.ofString(SUPPORTS)));
      String page =
          send(HttpRequest.newBuilder(URI.create(root + "/articles/" + ARTICLE.id()))).body();

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains("--corrections on");
      assertThat(page).contains("Where it stands").doesNotContain("/corrections");
    }
    assertThat(send(request("/articles/" + ARTICLE.id())).body()).contains("/corrections");
  }

  @Test
  void aFormLeadsBackToThePanelWithTheSearchItWasOpenedFrom() throws Exception {
    String search = URLEncoder.encode("utm=1&q=trump&size=10", StandardCharsets.UTF_8);
    HttpResponse<String> answer = send(form("proposition=mediation&label=mixed&search=" + search));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/articles/" + ARTICLE.id() + "?q=trump#stances")
        .doesNotContain("utm");
    assertThat(corrections.all()).extracting(StanceLabel::side).containsExactly(Stance.Label.MIXED);

    send(form("proposition=mediation&label=&search=%3A%2F%2Felsewhere.example"));
    assertThat(corrections.all()).isEmpty();
  }

  @Test
  void aSentenceOfSeveralLinesIsTheSameAfterAForm() throws Exception {
    Article article = Specimens.many(1).get(0);
    String text = article.source().text();
    String sentence = text.substring(0, text.indexOf("\n\n") + 15);
    MemoryCorrections labels = MemoryCorrections.on();
    try (WebServer other = TestServers.of(List.of(article), Specimens.DEBATE, labels)) {
      String fields =
          "proposition=arms&label=opposes&sentence="
              + URLEncoder.encode(sentence.replace("\n", "\r\n"), StandardCharsets.UTF_8);
      String address = "http://127.0.0.1:" + other.port() + "/articles/" + article.id();
      send(
          HttpRequest.newBuilder(URI.create(address + "/corrections"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(fields)));

      assertThat(labels.all().get(0).sentences()).containsExactly(sentence);
      assertThat(send(HttpRequest.newBuilder(URI.create(address))).body())
          .contains("Sentences that people labelled", "id=\"labelled-arms-1\"");
    }
  }

  @Test
  void aBadFormIsToldInWords() throws Exception {
    HttpResponse<String> answer = send(form("proposition=war&label=mixed"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("html");
    assertThat(answer.body()).contains("proposition", "war", "one of mediation");
  }

  @Test
  void otherMethodsAreRefusedWithTheOneThatIsTaken() throws Exception {
    HttpResponse<String> answer = send(request(api()));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).get().asString().contains("PUT");
  }

  /** The status of an answer under a name of one's own, which Java's client does not let choose. */
  private static int status(WebServer server, String host, String origin) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String head =
          "PUT %s HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nSec-Fetch-Site: same-origin\r\n"
                  .formatted(api(), host, origin)
              + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                  .formatted(SUPPORTS.length(), SUPPORTS);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring(9));
    }
  }

  private static String api() {
    return "/api/articles/" + ARTICLE.id() + "/corrections";
  }

  private HttpResponse<String> put(String body) throws Exception {
    return send(json(api(), body));
  }

  private HttpRequest.Builder json(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder form(String fields, String... headers) {
    HttpRequest.Builder request =
        request("/articles/" + ARTICLE.id() + "/corrections")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
