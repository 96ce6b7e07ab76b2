package org.parley.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.Article;
import org.parley.json.ArticleJson;
import org.parley.search.Facets;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** What programs are told of bad requests: English to the letter, whatever language is liked. */
class BadRequestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Article ARTICLE = Debate.articles().get(1);
  private static final String UNITS = Integer.toString(ARTICLE.source().text().length());
  private static final Pattern REPEATED = Pattern.compile("([a-z ])\\*([0-9]+)");

  @TempDir static Path data;
  private static Database database;
  private static WebServer server;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseAddress.in(data));
    MemoryCorrections corrections = MemoryCorrections.on();
    Services services =
        new Services(
            new MemorySearches(Debate.articles(), corrections::judged),
            Optional::empty,
            ArticleJson::of,
            MemoryBooks.empty().books(),
            corrections,
            MemorySharing.of(Debate.articles()),
            null,
            new Notebook(true, database.keptArticles(), () -> {}),
            Originals.NONE);
    server = WebServer.start(services, Facets.BUILT_IN, Specimens.DEBATE, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    database.close();
  }

  /** {@code x*50} stands for fifty of them, {@code ID} for an article. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/api/search?q=x*20001|at most 20000 characters, not 20001",
        "/api/search?missing=country|author, outlet, stance, actor, speaker, theme, language, type, tag, mark, published",
        "/api/search?stance=mediation|PROPOSITION:LABEL, the label supports, opposes, mixed or unclear",
        "/api/search?-stance=mediation:likes|PROPOSITION:LABEL, the label supports, opposes, mixed or unclear",
        "/api/search?mark=starred|bookmarked, read, noted",
        "/api/search?from=2025-05&to=2024|a date not before from=2025-05",
        "/api/search?to=soon|YYYY, YYYY-MM or YYYY-MM-DD",
        "/api/search?from=20x|YYYY, YYYY-MM or YYYY-MM-DD",
        "/api/search?from=2025-13|a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD",
        "/api/search?to=2025-02-30|a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD",
        "/api/search?to=0999|a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD",
        "/api/search?page=0|a number from 1",
        "/api/search?page=two|a whole number",
        "/api/search?size=30|10, 20, 50 or 100",
        "/api/search?sort=best|relevance, newest, oldest",
        "/api/search?mode=wild|words, meaning, both",
        "/api/search?match=none|all, any",
        "/api/search?reprints=some|fold, each",
        "/api/facets/author?find=x*101|at most 100 characters",
        "/api/facets/author?order=size|count or name",
        "/api/facets/author?limit=0|a number from 1 to 200",
        "/api/facets/author?limit=many|a number from 1 to 200",
        "/facets/author?page=0|a number from 1 to 1666",
        "/facets/author?page=99999|a number from 1 to 1666",
        "/api/compare?by=country|outlet, author, actor, time",
        "/api/compare?proposition=x|the id of a proposition: mediation, nato-enlargement, ceasefire-first, arms",
        "/api/compare?top=7|15, 30, 50",
        "/api/articles/ID/other-side?proposition=x|the id of a proposition: mediation, nato-enlargement, ceasefire-first, arms",
        "/notes?page=0|a number from 1",
        "/api/notes?article=x|the id of an article",
        "/articles/ID?show=all|hits, names, quotes, evidence, none",
        "/files?state=lost|indexed, unchanged, duplicate, skipped, failed",
        "/files?reason=none|bomb, container, corrupt, crash, empty, encrypted, invalid-record, memory, no-ocr, not-an-article, part-of-a-page, refused, timeout, too-large, truncated, unreadable, unsupported",
        "/files?find=x*1001|at most 1000 characters, not 1001",
        "/files?page=0|a number from 1",
        "/files?page=two|a whole number"
      })
  void theirWordsStay(String address, String expected) throws Exception {
    assertThat(problem(get(address)).path("expected").asText()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "PUT|/api/articles/ID/corrections|[1]|a JSON object such as {\"proposition\":\"mediation\",\"label\":\"supports\"}",
        "PUT|/api/articles/ID/corrections|{\"label\":\"supports\"}|the id of a proposition",
        "PUT|/api/articles/ID/corrections|{\"proposition\":\"x\",\"label\":\"supports\"}|one of mediation, nato-enlargement, ceasefire-first, arms",
        "PUT|/api/articles/ID/corrections|{\"proposition\":\"mediation\"}|supports, opposes, mixed, unclear, untouched or null",
        "PUT|/api/articles/ID/corrections|{\"proposition\":\"mediation\",\"label\":\"likes\"}|supports, opposes, mixed, unclear, untouched or null",
        "PUT|/api/articles/ID/corrections|{\"proposition\":\"mediation\",\"label\":\"supports\",\"sentence\":7}|a sentence of the article, or null",
        "PUT|/api/articles/ID/corrections|{\"proposition\":\"mediation\",\"label\":\"supports\",\"sentence\":\"Never said.\"}|a sentence as it stands in the article’s text",
        "PUT|/api/articles/ID/marks|{}|bookmarked, read or tags, as in {\"bookmarked\":true,\"tags\":[\"ceasefire\"]}",
        "PUT|/api/articles/ID/marks|[]|a JSON object such as {\"bookmarked\":true,\"tags\":[\"ceasefire\"]}",
        "PUT|/api/articles/ID/marks|{\"read\":1}|true or false",
        "PUT|/api/articles/ID/marks|{\"tags\":\"a\"}|a list of texts",
        "PUT|/api/articles/ID/marks|{\"tags\":[\"x*61\"]}|tags of at most 60 characters",
        "POST|/api/articles/ID/notes|{\"text\":7}|a text",
        "POST|/api/articles/ID/notes|{\"text\":\"x*20001\"}|the words of the note, at most 20,000 characters",
        "POST|/api/articles/ID/notes|{\"text\":\"a\",\"passage\":\"b\"}|start and end within the UNITS UTF-16 units of the article’s text, around words",
        "POST|/api/articles/ID/notes|{\"text\":\"a\",\"passage\":{\"start\":0,\"end\":5700}}|at most 5,000 characters",
        "POST|/api/links|[]|a JSON object such as {\"url\":\"/?q=truce\"}",
        "POST|/api/links|{\"url\":7}|a text",
        "POST|/api/links|{\"url\":\"/nowhere\"}|the address of a search on this site, such as /?q=truce",
        "POST|/saved|{\"url\":\"/?q=truce\",\"name\":\"x*201\"}|at most 200 characters",
        "POST|/saved|{\"url\":\"/?q=truce\",\"seen\":\"then\"}|an instant such as 2025-05-21T10:20:30.123Z"
      })
  void nothingElseIsSaidOfWhatIsSent(String method, String address, String body, String expected)
      throws Exception {
    JsonNode problem = problem(send(method, address, body));

    assertThat(problem.path("expected").asText()).isEqualTo(expected.replace("UNITS", UNITS));
  }

  @Test
  void tagsWithoutEndAreCounted() throws Exception {
    String tags = IntStream.range(0, 51).mapToObj(i -> "\"t" + i + "\"").collect(joining(","));
    JsonNode problem = problem(send("PUT", "/api/articles/ID/marks", "{\"tags\":[" + tags + "]}"));

    assertThat(problem.path("detail").asText()).isEqualTo("tags=51 tags: expected at most 50 tags");
  }

  @Test
  void wordsThatAreNotThereAreNoPassage() throws Exception {
    JsonNode problem =
        problem(
            get("/articles/ID/notes")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=a&passage=Never+said.")));

    assertThat(problem.path("detail").asText())
        .isEqualTo(
            "passage=Never said.: expected words as they stand in the article’s text,"
                + " at most 5,000 characters");
  }

  private static JsonNode problem(HttpRequest.Builder request) throws Exception {
    HttpRequest liked = request.header("Accept-Language", "de").build();
    HttpResponse<String> answer = CLIENT.send(liked, BodyHandlers.ofString());
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem.path("detail").asText())
        .isEqualTo(
            "%s=%s: expected %s",
            problem.path("parameter").asText(),
            problem.path("value").asText(),
            problem.path("expected").asText());
    return problem;
  }

  private static HttpRequest.Builder get(String address) {
    return HttpRequest.newBuilder(site(address)).header("Accept", "application/json");
  }

  private static HttpRequest.Builder send(String method, String address, String body) {
    return get(address)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(spelled(body)));
  }

  private static URI site(String address) {
    return URI.create("http://localhost:" + server.port() + spelled(address));
  }

  private static String spelled(String written) {
    return REPEATED
        .matcher(written.replace("ID", ARTICLE.id().value()))
        .replaceAll(match -> match.group(1).repeat(Integer.parseInt(match.group(2))));
  }
}
