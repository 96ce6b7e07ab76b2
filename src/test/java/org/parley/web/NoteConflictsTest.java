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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Article;
import org.parley.domain.Note;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** Nothing that was written in a note is lost, and nobody's note is written over unseen. */
class NoteConflictsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Article ARTICLE = Specimens.seeds().get(0);
  private static final String GONE = "0123456789abcdef01234567";

  @TempDir Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private Database database;
  private WebServer server;

  @BeforeEach
  void start() {
    database = Database.open(DatabaseAddress.in(data));
    Notebook notebook = new Notebook(true, database.keptArticles(), () -> {});
    server = TestServers.of(Specimens.seeds(), notebook);
  }

  @AfterEach
  void stop() {
    server.close();
    database.close();
  }

  @Test
  void aProgramThatKnowsAnOlderStateOfANoteChangesNothing() throws Exception {
    HttpResponse<String> added = post("{\"text\":\"First\"}");
    String first = tag(added);
    String address = added.headers().firstValue("Location").orElseThrow();
    assertThat(tag(send(request(address)))).isEqualTo(first);

    HttpResponse<String> second = put(address, "{\"text\":\"Second\"}", first);
    assertThat(second.statusCode()).isEqualTo(200);
    HttpResponse<String> late = put(address, "{\"text\":\"Third\"}", first);

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(late.body()).path("detail").asText()).contains("If-Match");
    assertThat(send(request(address).DELETE().header("If-Match", first)).statusCode())
        .isEqualTo(412);
    assertThat(text(address)).isEqualTo("Second");
    assertThat(put(address, "{\"text\":\"x\"}", "W/" + tag(second)).statusCode()).isEqualTo(412);
    assertThat(put(address, "{\"text\":\"4\"}", "\"other\", " + tag(second)).statusCode())
        .isEqualTo(200);
    assertThat(put(address, "{\"text\":\"5\"}", "*").statusCode()).isEqualTo(200);
    String last = tag(send(request(address)));
    assertThat(send(request(address).DELETE().header("If-Match", last)).statusCode())
        .isEqualTo(204);
  }

  @Test
  void aProgramThatNamesNoStateChangesWhatIsThere() throws Exception {
    String address = post("{\"text\":\"First\"}").headers().firstValue("Location").orElseThrow();

    assertThat(send(json("PUT", address, "{\"text\":\"Second\"}")).statusCode()).isEqualTo(200);
    assertThat(text(address)).isEqualTo("Second");
  }

  @Test
  void whoeverSavesSecondSeesBothTextsAndDecides() throws Exception {
    String first = state(note("First"));
    String second = state(change(first, "From tab one", "a"));
    HttpResponse<String> refused = change(first, "From <tab> two", "b");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .contains("changed in the meantime", "From tab one", "From &lt;tab&gt; two", "value=\"b\"")
        .contains("name=\"changed\" value=\"" + second + "\"");
    assertThat(only().writing().text()).isEqualTo("From tab one");
    assertThat(change(second, "From <tab> two", "b").statusCode()).isEqualTo(303);
    assertThat(only().writing().text()).isEqualTo("From <tab> two");
  }

  @Test
  void theSameSentTwiceIsNoConflict() throws Exception {
    String first = state(note("First"));
    change(first, "Second", "a");

    assertThat(change(first, "Second", "a").statusCode()).isEqualTo(303);
  }

  @Test
  void whatWasChangedSinceIsDeletedOnlyWhenItIsSaidAgain() throws Exception {
    String first = state(note("First"));
    String second = state(change(first, "Second", ""));
    HttpResponse<String> asked = remove(first);

    assertThat(asked.statusCode()).isEqualTo(409);
    assertThat(asked.body())
        .contains("Delete it all the same", "name=\"changed\" value=\"" + second + "\"");
    assertThat(only().writing().text()).isEqualTo("Second");
    String note = only().id();
    assertThat(remove(second).statusCode()).isEqualTo(303);
    assertThat(database.keptArticles().note(note)).isEmpty();
  }

  @Test
  void whatIsWrittenInADeletedNoteIsKeptAsANewOne() throws Exception {
    String passage = ARTICLE.source().text().substring(30, 80).strip();
    String state = state(note("First"));
    String id = only().id();
    database.keptArticles().remove(id, null);
    String fields =
        fields(
            "text", "Long work", "tags", "a, b", "passage", passage, "before", "", "to", "notes");
    HttpResponse<String> refused =
        form("/notes/" + id, fields + fields("article", id(), "changed", state));

    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body())
        .contains("Long work", "value=\"a, b\"", "action=\"/articles/" + id() + "/notes\"");
    assertThat(form("/articles/" + id() + "/notes", fields).statusCode()).isEqualTo(303);
    assertThat(only().writing().text()).isEqualTo("Long work");
    assertThat(only().writing().passage()).isNotNull();
    database.keptArticles().remove(only().id(), null);
    assertThat(form("/notes/" + id, fields("remove", "true", "article", id())).statusCode())
        .isEqualTo(303);
  }

  @Test
  void whatIsWrittenOnAnArticleThatIsGoneIsGivenBack() throws Exception {
    for (String path : List.of("/articles/" + GONE + "/notes", "/notes/none")) {
      HttpResponse<String> answer = form(path, fields("text", "Long work", "article", GONE));

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body())
          .contains("is gone", "Long work")
          .doesNotContain("class=\"write\" action");
    }
    assertThat(form("/notes/none", fields("text", "Long work", "article", "//evil")).body())
        .contains("Long work")
        .doesNotContain("evil");
  }

  @Test
  void aRefusedNoteComesBackWithAllThatWasWritten() throws Exception {
    String long1 = "x".repeat(61);
    String many =
        IntStream.range(0, 51).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String path = "/articles/" + id() + "/notes";
    String words = ARTICLE.source().text().substring(30, 80).strip();
    refused(form(path, fields("text", "Work", "tags", long1, "passage", words)), "tags", long1);
    refused(form(path, fields("text", "Work", "tags", many)), "tags", many);
    refused(
        form(path, fields("text", "Work", "passage", "Never said so.")), "passage", "Never said");
    refused(form(path, fields("text", "Work".repeat(5001))), "text", "WorkWorkWork");
    refused(form(path, fields("text", " ", "tags", "kept tag")), "text", "kept tag");
    assertThat(database.keptArticles().all()).isEmpty();

    String state = state(note("First"));
    refused(change(state, "Work", long1), "tags", "value=\"" + state + "\"");
    assertThat(only().writing().text()).isEqualTo("First");
  }

  private static void refused(HttpResponse<String> answer, String field, String... written) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("cannot be kept yet", "href=\"#draft-" + field + "\"", "aria-invalid=\"true\"")
        .contains(written);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
  }

  @Test
  void aProgramThatSendsAFormIsToldAsPrograms() throws Exception {
    String path = "/articles/" + id() + "/notes";
    HttpResponse<String> answer =
        send(formRequest(path, fields("text", "")).header("Accept", "application/json"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("parameter").asText()).isEqualTo("text");
  }

  @Test
  void longNotesAreFoldedAndStillWholeOnThePage() throws Exception {
    note("word ".repeat(3_900) + "END");
    for (String path : List.of("/notes", "/articles/" + id())) {
      String page = send(request(path)).body();
      assertThat(page).contains("Show the whole note", "class=\"folding\"", "END</p>");
    }
  }

  private HttpResponse<String> note(String text) throws Exception {
    return form("/articles/" + id() + "/notes", fields("text", text));
  }

  /** The state of the only note, once an answer is there. */
  private String state(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return only().changed().toString();
  }

  private HttpResponse<String> change(String state, String text, String tags) throws Exception {
    return form("/notes/" + only().id(), fields("text", text, "tags", tags, "changed", state));
  }

  private HttpResponse<String> remove(String state) throws Exception {
    return form("/notes/" + only().id(), fields("remove", "true", "changed", state));
  }

  private Note only() {
    List<Note> notes = database.keptArticles().notesOn(ARTICLE.id());
    assertThat(notes).hasSize(1);
    return notes.get(0);
  }

  private static String fields(String... pairs) {
    return IntStream.range(0, pairs.length / 2)
        .mapToObj(i -> "&" + pairs[2 * i] + "=" + encoded(pairs[2 * i + 1]))
        .collect(Collectors.joining());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String id() {
    return ARTICLE.id().value();
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private String text(String address) throws Exception {
    JsonNode note = JSON.readTree(send(request(address)).body());
    return note.path("text").asText();
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(json("POST", "/api/articles/" + id() + "/notes", body));
  }

  private HttpResponse<String> put(String address, String body, String tag) throws Exception {
    return send(json("PUT", address, body).header("If-Match", tag));
  }

  private HttpRequest.Builder json(String method, String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }

  private HttpResponse<String> form(String path, String fields) throws Exception {
    return send(formRequest(path, fields));
  }

  private HttpRequest.Builder formRequest(String path, String fields) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
