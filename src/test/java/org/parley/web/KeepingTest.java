package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.Article;
import org.parley.domain.Marks;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** What readers keep, over real HTTP and a real database. */
class KeepingTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Article ARTICLE = Specimens.seeds().get(0);
  private static final String TEXT = ARTICLE.source().text();

  @TempDir Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger shown = new AtomicInteger();
  private Database database;
  private WebServer server;

  @BeforeEach
  void start() {
    database = Database.open(DatabaseAddress.in(data));
    server = TestServers.of(Specimens.seeds(), notebook(true));
  }

  private Notebook notebook(boolean isOn) {
    return new Notebook(isOn, database.keptArticles(), shown::incrementAndGet);
  }

  @AfterEach
  void stop() {
    server.close();
    database.close();
  }

  @Test
  void marksAreAnsweredWithTheArticleAsItIsThen() throws Exception {
    JsonNode first = read(put(api("/marks"), "{\"bookmarked\":true,\"tags\":[\" b \",\"a\"]}"));
    JsonNode second = read(put(api("/marks"), "{\"read\":true}"));

    assertThat(first.path("marks"))
        .isEqualTo(JSON.readTree("{\"bookmarked\":true,\"read\":false,\"tags\":[\"a\",\"b\"]}"));
    assertThat(second.path("marks"))
        .isEqualTo(JSON.readTree("{\"bookmarked\":true,\"read\":true,\"tags\":[\"a\",\"b\"]}"));
    assertThat(second.path("title").asText()).isNotEmpty();
    assertThat(shown).hasValue(2);
  }

  @Test
  void aNoteOnAPassageIsKeptChangedAndTakenBack() throws Exception {
    HttpResponse<String> added =
        send(
            json(
                "POST",
                api("/notes"),
                "{\"text\":\"Why?\",\"passage\":{\"start\":20,\"end\":60},\"tags\":[\"t\"]}"));
    JsonNode note = JSON.readTree(added.body());
    String address = added.headers().firstValue("Location").orElseThrow();

    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(note.at("/passage/text").asText()).isEqualTo(TEXT.substring(20, 60).strip());
    assertThat(TEXT.substring(note.at("/passage/start").asInt(), note.at("/passage/end").asInt()))
        .isEqualTo(note.at("/passage/text").asText());
    assertThat(read(put(address, "{\"text\":\"Because.\"}")).path("tags")).hasSize(1);
    JsonNode article = read(send(request(api(""))));
    assertThat(article.at("/notes/0/text").asText()).isEqualTo("Because.");
    assertThat(read(send(request("/api/notes?tag=t"))).path("total").asInt()).isEqualTo(1);
    assertThat(read(send(request("/api/notes?tag=u"))).path("total").asInt()).isZero();
    assertThat(send(request(address).DELETE()).statusCode()).isEqualTo(204);
    assertThat(send(request(address)).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "PUT|/marks|{\"bookmarked\":1}|bookmarked|true or false",
        "PUT|/marks|{\"tags\":\"a\"}|tags|list",
        "PUT|/marks|{}|body|bookmarked, read or tags",
        "PUT|/marks|[]|body|object",
        "POST|/notes|{\"text\":\" \"}|text|words of the note",
        "POST|/notes|{\"text\":7}|text|a text",
        "POST|/notes|{\"text\":\"a\",\"passage\":{\"start\":5,\"end\":5}}|passage|UTF-16",
        "POST|/notes|{\"text\":\"a\",\"passage\":{\"start\":0,\"end\":99999999}}|passage|UTF-16",
        "POST|/notes|{\"text\":\"a\",\"passage\":\"b\"}|passage|start and end"
      })
  void whatMakesNoSenseIsNamed(
      String method, String path, String body, String parameter, String expected) throws Exception {
    HttpResponse<String> answer = send(json(method, api(path), body));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("parameter").asText()).isEqualTo(parameter);
    assertThat(JSON.readTree(answer.body()).path("expected").asText()).contains(expected);
    assertThat(database.keptArticles().all()).isEmpty();
  }

  @Test
  void aTagOfAWholeSentenceIsRefused() throws Exception {
    HttpResponse<String> answer =
        put(api("/marks"), "{\"tags\":[\"%s\"]}".formatted("long ".repeat(20)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("at most 60 characters");
  }

  @Test
  void formsLeadBackToWhereTheyCameFrom() throws Exception {
    HttpResponse<String> listed =
        send(form("/marks", "bookmarked=true&to=results&search=q%3Dtrump%26utm%3D1"));
    HttpResponse<String> read = send(form("/marks", "tag=x,+y&search=q%3Dtrump"));
    send(form("/marks", "untag=x"));

    assertThat(location(listed)).endsWith("/?q=trump#a-" + ARTICLE.id());
    assertThat(location(read)).endsWith("/articles/" + ARTICLE.id() + "?q=trump#keeping");
    Marks marks =
        database.keptArticles().of(List.of(ARTICLE.id())).getOrDefault(ARTICLE.id(), Marks.NONE);
    assertThat(marks.bookmarked()).isTrue();
    assertThat(marks.tags()).containsExactly("y");
  }

  @Test
  void aQuotedPassageIsFoundOrRefusedInWords() throws Exception {
    String quoted = TEXT.substring(30, 80).strip().replace('’', '\'');
    HttpResponse<String> found =
        send(form("/notes", "text=a%0D%0Ab&passage=" + encoded(quoted) + "&tags=t"));
    HttpResponse<String> refused = send(form("/notes", "text=a&passage=Never+said+so."));

    assertThat(location(found)).contains("#note-");
    String page = send(request("/articles/" + ARTICLE.id())).body();
    assertThat(page).contains("class=\"noted begins\"", "class=\"noted-mark\"", "a\nb");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("Never said so.", "words as they stand in the article’s text");
    assertThat(database.keptArticles().all().get(0).notes()).hasSize(1);
  }

  @Test
  void fromElsewhereOrWhereItIsOffNothingIsKept() throws Exception {
    String marks = "{\"bookmarked\":true}";
    assertThat(
            send(json("PUT", api("/marks"), marks).header("Origin", "https://elsewhere.example"))
                .statusCode())
        .isEqualTo(403);
    assertThat(send(request(api("/marks")).PUT(BodyPublishers.ofString(marks))).statusCode())
        .isEqualTo(415);
    server.close();
    server = TestServers.of(Specimens.seeds(), notebook(false));

    assertThat(put(api("/marks"), marks).statusCode()).isEqualTo(403);
    assertThat(send(form("/notes", "text=a")).statusCode()).isEqualTo(403);
    assertThat(send(request("/")).body()).doesNotContain("data-bookmark");
    assertThat(database.keptArticles().all()).isEmpty();
  }

  @Test
  void whatIsKeptIsListedNewestFirstAndGoesIntoFiles() throws Exception {
    put(api("/marks"), "{\"bookmarked\":true,\"tags\":[\"to *quote*\"]}");
    send(json("POST", api("/notes"), "{\"text\":\"- first_note\\n\\n# second line\"}"));
    String page = send(request("/notes")).body();
    String markdown = send(request("/notes.md")).body();
    String lines = send(request("/notes.jsonl?q=FIRST")).body();

    // no file of this ledger holds the article
    assertThat(page).contains("Their articles are gone", "first_note", "2 entries");
    assertThat(page.indexOf("first_note")).isLessThan(page.indexOf("kept-" + ARTICLE.id()));
    assertThat(markdown)
        .contains("\\- first\\_note", "\\# second line", "to \\*quote\\*", "Chris Bambery", "gone");
    assertThat(lines.lines()).hasSize(1);
    JsonNode line = JSON.readTree(lines);
    assertThat(line.path("authors").get(0).asText()).isEqualTo("Chris Bambery");
    assertThat(line.at("/note/text").asText()).startsWith("- first_note");
    assertThat(line.path("gone").asBoolean()).isTrue();
    assertThat(send(request("/notes?page=x")).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> put(String path, String body) throws Exception {
    return send(json("PUT", path, body));
  }

  private HttpRequest.Builder json(String method, String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder form(String path, String fields) {
    return request("/articles/" + ARTICLE.id() + path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static String api(String path) {
    return "/api/articles/" + ARTICLE.id() + path;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static JsonNode read(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
