package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.room.ReadingRoom;

/** What a new user sees: the command {@code serve} over the seeds, in a browser and by the API. */
@ExtendWith(RunningParley.class)
class RealParleyTest extends ReadingRoom {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private URI root = URI.create("http://nowhere");

  @BeforeAll
  void start(URI root) {
    this.root = root;
  }

  @Override
  public URI root() {
    return root;
  }

  /** The seeds have to show everything. */
  @Override
  public void lacks(String reason) {
    throw new AssertionError("the seeds have no " + reason);
  }

  @Test
  void theApiFindsCountsAndShowsTheSeeds() throws Exception {
    JsonNode found = JSON.readTree(get("/api/search?q=ceasefire&utm_source=x").body());

    assertThat(found.path("url").asText()).isEqualTo("/?q=ceasefire");
    assertThat(found.path("total").asInt()).isEqualTo(4);
    assertThat(found.path("facets").path("author").path("values")).hasSize(2);
    assertThat(found.path("facets").path("author").path("missing").asInt()).isEqualTo(2);
    assertThat(found.path("facets").path("published").path("unit").asText()).isEqualTo("month");
    String id = found.path("articles").path(0).path("id").asText();
    JsonNode article = JSON.readTree(get("/api/articles/" + id).body());
    assertThat(article.path("id").asText()).isEqualTo(id);
    assertThat(article.path("file").asText()).startsWith("seeds/");
    assertThat(article.path("receipts").path("authors").isArray()).isTrue();
    assertThat(article.path("text").asText().length()).isGreaterThan(4_000);
  }

  @Test
  void whatHasNoTitleSaysSo() throws Exception {
    assertThat(get("/").body().split("untitled, shown by its first words", -1)).hasSize(4 + 1);
    assertThat(get("/?q=title:conflict").body()).doesNotContain("untitled,");
  }

  @Test
  void badRequestsNameParameterValueAndWhatWasExpected() throws Exception {
    HttpResponse<String> answer = get("/api/search?from=yesterday");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("parameter").asText()).isEqualTo("from");
    assertThat(problem.path("value").asText()).isEqualTo("yesterday");
    assertThat(problem.path("expected").asText()).contains("YYYY-MM");
    assertThat(get("/api/articles/000000000000000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void aQueryAsLongAsAPageIsAnswered() throws Exception {
    String words = "(".repeat(5000) + "ceasefire+" + "word+".repeat(513) + ")".repeat(5000);

    HttpResponse<String> answer = get("/api/search?q=" + words);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).path("total").asInt()).isZero();
    String any = "/api/search?match=any&q=ceasefire+" + "unheard+".repeat(513);
    assertThat(JSON.readTree(get(any).body()).path("total").asInt()).isEqualTo(4);
  }

  @Test
  void isAliveAndReady() throws Exception {
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(root + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
