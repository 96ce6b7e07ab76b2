package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Suggestions and the values of facets over real HTTP. */
class FindingTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static WebServer many;

  @BeforeAll
  static void start() {
    many = TestServers.of(Specimens.many(400));
  }

  @AfterAll
  static void stop() {
    many.close();
  }

  @Test
  void aSuggestedNameLeadsToTheSearchNarrowedByIt() throws Exception {
    JsonNode json = JSON.readTree(get("/api/suggest?q=dvorak&outlet=Die+Zeit&page=3").body());

    assertThat(json.get("q").asText()).isEqualTo("dvorak");
    assertThat(json.get("suggestions").findValuesAsText("kind")).containsExactly("actor", "author");
    JsonNode name = json.get("suggestions").get(1);
    assertThat(name.get("value").asText()).isEqualTo("Tomáš Dvořák");
    assertThat(name.get("count").asInt()).isPositive();
    assertThat(name.get("url").asText())
        .isEqualTo("/?author=Tom%C3%A1%C5%A1+Dvo%C5%99%C3%A1k&outlet=Die+Zeit");
  }

  @Test
  void aSuggestedTitleLeadsToTheArticle() throws Exception {
    JsonNode title =
        JSON.readTree(get("/api/suggest?q=discontents,+part+1").body()).get("suggestions").get(0);

    assertThat(title.get("kind").asText()).isEqualTo("title");
    assertThat(title.get("url").asText()).isEqualTo("/articles/" + title.get("id").asText());
    assertThat(get(title.get("url").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void noLettersHaveNoSuggestions() throws Exception {
    assertThat(get("/api/suggest").body()).isEqualTo("{\"q\":\"\",\"suggestions\":[]}");
  }

  @Test
  void thePageOfValuesSaysWhatItCannotRead() throws Exception {
    assertThat(get("/facets/author?page=0").statusCode()).isEqualTo(400);
    assertThat(get("/facets/author?page=x").body()).contains("page", "x", "a number from 1");
    assertThat(get("/facets/author?page=999999").statusCode()).isEqualTo(400);
    assertThat(get("/facets/author?order=length").body()).contains("count or name");
    assertThat(get("/facets/colour").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageBeyondTheLastSaysThatThereIsNothing() throws Exception {
    assertThat(get("/facets/author?page=9").body()).contains("Nothing like that");
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + many.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
