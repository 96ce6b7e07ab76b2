package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language each reader sees the pages. */
class LanguagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer server;

  @BeforeAll
  static void start() {
    server = TestServers.of(Specimens.seeds());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US,en;q=0.9       | en",
        "de-AT,de;q=0.9,en    | de",
        "uk,ru;q=0.8          | uk",
        "fr,uk;q=0.5,en;q=0.2 | uk",
        "fr                   | en",
        "*                    | en",
        "%%; not a language   | en",
      })
  void theBrowsersOwnLanguageIsTaken(String liked, String page) throws Exception {
    HttpResponse<String> answer = get("/", "Accept-Language", liked);

    assertThat(answer.body()).contains("<html lang=\"" + page + "\">");
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Language, Cookie");
  }

  @Test
  void whatSomebodyChoseIsTakenBeforeIt() throws Exception {
    HttpResponse<String> chosen = choose("de", "/stances?x=1");
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/stances?x=1");
    String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("language=de;").contains("HttpOnly").contains("SameSite=Lax");

    HttpResponse<String> page = get("/", "Cookie", "language=de");
    assertThat(page.body()).contains("<html lang=\"de\">");
    assertThat(get("/", "Cookie", "language=xx").body()).contains("<html lang=\"en\">");
    assertThat(get("/articles/none", "Cookie", "language=de").body())
        .contains("<html lang=\"de\">");
  }

  @Test
  void aLanguageThatThereIsNotIsSaidToBeOne() throws Exception {
    HttpResponse<String> answer = choose("tlh", "/");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("tlh").contains("one of en, de, uk");
  }

  @Test
  void theWayBackStaysOnThisSite() throws Exception {
    HttpRequest request =
        form("uk").header("Referer", "http://elsewhere.example//evil.example/x").build();

    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());

    URI to = request.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    assertThat(to).isEqualTo(site("/evil.example/x"));
  }

  private static HttpResponse<String> choose(String language, String page) throws Exception {
    HttpRequest request = form(language).header("Referer", site(page).toString()).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder form(String language) {
    return HttpRequest.newBuilder(site("/language"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("to=" + language));
  }

  private static HttpResponse<String> get(String path, String header, String value)
      throws Exception {
    HttpRequest request = HttpRequest.newBuilder(site(path)).header(header, value).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static URI site(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }
}
