package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.web.Originals.Kept;
import org.parley.web.Originals.Original;
import org.parley.web.Originals.Refused;
import org.parley.web.Originals.Why;

/** The file of an article over real HTTP. */
class OriginalsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PAGE = "<html><script>window.hacked=1</script> ".repeat(3_000);
  private static final ArticleId KEPT = id('a');
  private static final ArticleId GONE = id('b');
  private static final ArticleId CHANGED = id('c');
  private static final ArticleId LARGE = id('d');

  private static final Map<ArticleId, Why> REFUSED =
      Map.of(GONE, Why.GONE, CHANGED, Why.CHANGED, LARGE, Why.LARGE);

  private static WebServer server;

  @BeforeAll
  static void start() {
    server = TestServers.of(Specimens.seeds(), OriginalsTest::original);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aFileIsSavedAndNeverShown() throws Exception {
    HttpResponse<String> answer = get("/articles/" + KEPT + "/file", "text/html");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(PAGE);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"page _.html\"; filename*=UTF-8''page%20%E2%82%AC.html");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy")).startsWith("sandbox;");
    assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(PAGE.length()));
  }

  @Test
  void aHeadTellsTheSizeWithoutTheFile() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(uri("/articles/" + KEPT + "/file"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = CLIENT.send(head, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(PAGE.length()));
  }

  @Test
  void whatCannotBeHadIsSaidWithItsNameOnAPage() throws Exception {
    assertPage(GONE, "The file is gone");
    assertPage(CHANGED, "The file has changed");
    assertPage(LARGE, "The file holds much more than this article");
    assertThat(get("/articles/" + id('e') + "/file", "text/html").body())
        .contains("No file is known for this");
  }

  private static void assertPage(ArticleId id, String title) throws Exception {
    HttpResponse<String> answer = get("/articles/" + id + "/file", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains(title, "seeds/&lt;b&gt;.html", "/articles/" + id + "\"");
  }

  @Test
  void programsAreToldInAProblemDocument() throws Exception {
    HttpResponse<String> answer = get("/articles/" + GONE + "/file", "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("It is not where it was");
  }

  @Test
  void noPathLeadsOutOfTheArticles() throws Exception {
    for (String path :
        List.of(
            "/articles/..%2f..%2fetc%2fpasswd/file",
            "/articles/../../etc/passwd/file",
            "/articles/%2e%2e/file",
            "/articles/" + KEPT + "%00/file",
            "/articles/" + KEPT + "/file/..%2f..%2fetc%2fpasswd",
            "/articles/" + KEPT + "/file%2f..%2fx")) {
      assertThat(get(path, "text/html").statusCode()).as(path).isIn(400, 404);
    }
  }

  @Test
  void theArticlePageLeadsToItsFile() throws Exception {
    ArticleId seed = Specimens.seeds().get(0).id();

    assertThat(get("/articles/" + seed, "text/html").body())
        .contains("href=\"/articles/" + seed + "/file\"");
  }

  private static Original original(ArticleId article) {
    if (article.equals(KEPT)) {
      byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
      return new Kept("page €.html", bytes.length, () -> new ByteArrayInputStream(bytes));
    }
    Why why = REFUSED.get(article);
    if (why != null) {
      return new Refused(why, "seeds/<b>.html");
    }
    return new Refused(Why.UNKNOWN, "");
  }

  private static ArticleId id(char digit) {
    return new ArticleId(String.valueOf(digit).repeat(24));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri(path)).header("Accept", accept).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
