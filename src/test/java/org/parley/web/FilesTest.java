package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger and the imports over real HTTP. */
class FilesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static WebServer varied;
  private static WebServer running;
  private static WebServer away;

  @BeforeAll
  static void start() {
    varied = TestServers.of(Specimens.seeds(), MemoryBooks.varied(120).books());
    running = TestServers.of(List.of(), MemoryBooks.running().books());
    away = TestServers.of(Specimens.seeds(), new DatabaseAway());
  }

  @AfterAll
  static void stop() {
    Stream.of(varied, running, away).forEach(WebServer::close);
  }

  @Test
  void theApiTellsEveryLineWithAllThatIsKnown() throws Exception {
    JsonNode json = json(get(varied, "/api/files?state=failed&reason=truncated"));

    assertThat(fields(json)).containsExactly("total", "lines", "counts");
    assertThat(json.get("total").asLong()).isEqualTo(1);
    JsonNode line = json.at("/lines/0");
    assertThat(fields(line))
        .containsExactly(
            "file",
            "state",
            "reason",
            "detail",
            "tries",
            "article",
            "size",
            "modified",
            "hash",
            "path");
    assertThat(line.get("file").asText()).isEqualTo("seeds/half.pdf");
    assertThat(line.get("tries").asInt()).isEqualTo(3);
    assertThat(line.get("article").isNull()).isTrue();
    assertThat(line.get("modified").asText()).isEqualTo("2025-05-21T09:30:00Z");
    assertThat(line.get("path").asText()).isEqualTo("/collection/seeds/half.pdf");
    assertThat(json.at("/counts/0/state").asText()).isEqualTo("indexed");
    assertThat(json.at("/counts/0/entries").asLong()).isEqualTo(124);
  }

  @Test
  void countsAreThoseOfTheNameWhateverTheState() throws Exception {
    JsonNode json = json(get(varied, "/api/files?state=failed&find=POST.zip"));

    assertThat(json.get("total").asLong()).isEqualTo(1);
    assertThat(json.get("counts"))
        .extracting(count -> count.get("state").asText() + " " + count.get("entries").asLong())
        .containsExactlyInAnyOrder("indexed 1", "skipped 1", "failed 1");
  }

  @Test
  void everyPageTogetherIsTheWholeLedger() throws Exception {
    List<String> names = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      json(get(varied, "/api/files?page=" + page))
          .get("lines")
          .forEach(line -> names.add(line.get("file").asText()));
    }

    assertThat(names).hasSize(133).doesNotHaveDuplicates();
    assertThat(get(varied, "/files?page=3").body()).contains("101 to 133");
  }

  @Test
  void hashesAndPathsOfTheMachineStayOutOfThePage() throws Exception {
    assertThat(get(varied, "/files").body())
        .doesNotContain("abababab")
        .doesNotContain("/collection");
  }

  @ParameterizedTest
  @CsvSource({
    "state=lost, state, indexed",
    "reason=mood, reason, encrypted",
    "page=0, page, number",
    "page=two, page, whole number",
  })
  void anUnknownValueIsNamedWithWhatIsExpected(String part, String parameter, String expected)
      throws Exception {
    HttpResponse<String> api = get(varied, "/api/files?" + part);
    HttpResponse<String> page = get(varied, "/files?find=zip&" + part);

    assertThat(api.statusCode()).isEqualTo(400);
    assertThat(json(api).get("parameter").asText()).isEqualTo(parameter);
    assertThat(json(api).get("value").asText()).isEqualTo(part.substring(part.indexOf('=') + 1));
    assertThat(json(api).get("expected").asText()).contains(expected);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(expected, "href=\"/files?find=zip\"");
  }

  @Test
  void whatIsTooLongToBeANameIsRefused() throws Exception {
    assertThat(get(varied, "/files?find=" + "x".repeat(1000)).statusCode()).isEqualTo(200);
    assertThat(get(varied, "/files?find=" + "x".repeat(1001)).statusCode()).isEqualTo(400);
  }

  @Test
  void aReasonThatOnlyTheLedgerKnowsIsAReason() throws Exception {
    assertThat(json(get(varied, "/api/files?reason=odd-thing")).get("total").asInt()).isEqualTo(1);
    assertThat(get(varied, "/files?state=skipped&reason=timeout").body())
        .contains("Nothing like that");
  }

  @Test
  void unknownParametersAndEmptyValuesAreIgnored() throws Exception {
    JsonNode json = json(get(varied, "/api/files?state=&reason=+&utm=1"));

    assertThat(json.get("total").asLong()).isEqualTo(133);
  }

  @Test
  void aFormIsSentOnToTheCanonicalAddress() throws Exception {
    HttpResponse<String> answer = get(varied, "/files?state=failed&form=&find=a+b");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/files?state=failed&find=a+b");
  }

  @Test
  void theApiTellsImportsAndTheQueue() throws Exception {
    JsonNode json = json(get(running, "/api/imports"));
    JsonNode one = json.at("/imports/0");

    assertThat(fields(json)).containsExactly("imports", "analysis");
    assertThat(fields(one))
        .containsExactly(
            "number",
            "state",
            "folders",
            "started",
            "reported",
            "files",
            "counted",
            "filesDone",
            "indexed",
            "unchanged",
            "duplicates",
            "skipped",
            "failed",
            "removed");
    assertThat(one.get("state").asText()).isEqualTo("running");
    assertThat(one.get("filesDone").asLong()).isEqualTo(1200);
    assertThat(json.at("/analysis/articles").asLong()).isEqualTo(5000);
    assertThat(json.at("/analysis/analysed").asLong()).isEqualTo(1200);
    assertThat(json.at("/analysis/waiting").asLong()).isEqualTo(3800);
    assertThat(json(get(varied, "/api/imports")).at("/imports/0/state").asText()).isEqualTo("done");
  }

  @Test
  void onlyWhatRunsIsAskedForAgain() throws Exception {
    assertThat(get(running, "/files").body()).contains("hx-trigger=\"every 2s\"");
    assertThat(get(varied, "/files").body()).doesNotContain("every 2s");
    assertThat(get(running, "/files/progress").body())
        .contains("1,200 of 5,000 files", "value=\"1200\" max=\"5000\"")
        .doesNotContain("<html");
  }

  @Test
  void theSearchPageSaysWhatRuns() throws Exception {
    assertThat(get(running, "/").body())
        .contains("An import is running: 1,200 of 5,000 files", "Their articles appear here")
        .doesNotContain("no folder has been read");
    assertThat(get(varied, "/").body()).contains("href=\"/files\"").doesNotContain("underway");
  }

  @Test
  void aDatabaseThatIsAwayIsA503ThatSaysWhatToDo() throws Exception {
    for (String path : List.of("/files", "/files/progress")) {
      HttpResponse<String> page = get(away, path);
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body())
          .contains("The database does not answer", DatabaseAway.ADVICE, "data-retry=\"5\"");
    }
    for (String path : List.of("/api/files", "/api/imports")) {
      HttpResponse<String> api = get(away, path);
      assertThat(api.statusCode()).isEqualTo(503);
      assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(json(api).get("detail").asText()).isEqualTo(DatabaseAway.ADVICE);
      assertThat(api.headers().firstValue("Retry-After")).contains("5");
    }
  }

  @Test
  void searchesAreAnsweredWithoutTheDatabase() throws Exception {
    assertThat(get(away, "/?q=trump").statusCode()).isEqualTo(200);
  }

  private static List<String> fields(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> get(WebServer server, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
