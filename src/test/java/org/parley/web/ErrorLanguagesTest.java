package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors and notices in the language of whoever reads them. */
class ErrorLanguagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static WebServer server;
  private static WebServer broken;

  @BeforeAll
  static void start() {
    server = TestServers.of(Specimens.seeds());
    broken = TestServers.of(new SearchesAway(), () -> Optional.of("Solr is away; start it"));
  }

  @AfterAll
  static void stop() {
    server.close();
    broken.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?page=0 | de | eine Zahl ab 1",
        "/?page=0 | uk | число від 1",
        "/?page=two | de | eine ganze Zahl",
        "/?page=two | uk | ціле число",
        "/?size=30 | de | 10, 20, 50 oder 100",
        "/?size=30 | uk | 10, 20, 50 або 100",
        "/?to=soon | de | YYYY, YYYY-MM oder YYYY-MM-DD",
        "/?to=soon | uk | YYYY, YYYY-MM або YYYY-MM-DD",
        "/?from=2025-05&to=2024 | de | ein Datum, das nicht vor from=2025-05 liegt",
        "/?from=2025-05&to=2024 | uk | дата, не раніша за from=2025-05",
        "/?stance=a | de | PROPOSITION:LABEL, wobei LABEL für supports, opposes, mixed oder",
        "/?stance=a | uk | PROPOSITION:LABEL, де на місці LABEL стоїть supports, opposes, mixed або",
        "/?page=9000 | de | eine Seite innerhalb der ersten 10.000 Treffer",
        "/?page=9000 | uk | сторінка в межах перших 10\u00a0000 результатів",
        "/facets/author?page=0 | de | eine Zahl von 1 bis 1666",
        "/facets/author?page=0 | uk | число від 1 до 1666",
        "/compare?proposition=x | de | die ID einer These: mediation",
        "/compare?proposition=x | uk | ідентифікатор тези: mediation",
      })
  void aPageSaysInItsLanguageWhatWasExpected(String address, String language, String expected)
      throws Exception {
    HttpResponse<String> page = send(get(server, address, language));
    HttpResponse<String> programs =
        send(get(server, address, language).setHeader("Accept", "application/json"));
    String english = JSON.readTree(programs.body()).path("expected").asText();

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("<html lang=\"" + language + "\">", expected);
    assertThat(english).isNotEmpty();
    assertThat(page.body()).doesNotContain(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The query is very long: its first 900 words were searched.",
        "de | Die Suchanfrage ist sehr lang: Gesucht wurde nach ihren ersten 900 Wörtern.",
        "uk | Запит дуже довгий: шукали перші 900 слів з нього.",
      })
  void aSearchTellsWhatWasNotTakenAtItsWord(String language, String notice) throws Exception {
    assertThat(send(get(server, "/?q=of+the", language)).body())
        .contains("<p class=\"notice\">" + notice + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Änderungen werden nur von Parleys eigenen Seiten angenommen",
        "uk | Зміни приймаються лише з власних сторінок Parley",
      })
  void aRefusalSaysWhy(String language, String reason) throws Exception {
    HttpRequest.Builder request = post("to=de", language).header("Sec-Fetch-Site", "cross-site");

    HttpResponse<String> page = send(request);
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains(reason).doesNotContain("own pages only");
    String problem = send(request.setHeader("Accept", "application/json")).body();
    assertThat(JSON.readTree(problem).path("detail").asText())
        .isEqualTo("changes are taken from Parley’s own pages only");
  }

  /** What was sent is no address. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | This cannot be taken as it is | one of en, de, uk",
        "de | So kann das nicht angenommen werden | einer dieser Werte: en, de, uk",
        "uk | Так це прийняти не можна | одне з таких значень: en, de, uk",
      })
  void aFormThatIsAmissIsSaidToBeOne(String language, String title, String expected)
      throws Exception {
    HttpResponse<String> page = send(post("to=tlh", language));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(title + "</h1>", expected);
  }

  @Test
  void whatIsTooMuchIsSaidToBe() throws Exception {
    HttpResponse<String> page = send(post("to=" + "x".repeat(1_100_000), "de"));

    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("Das ist zu viel auf einmal");
  }

  /** It is advice for whoever runs the server, as the log has it. */
  @Test
  void aReasonInEnglishIsMarkedAsSuch() throws Exception {
    HttpResponse<String> page = send(get(broken, "/", "uk"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Індекс не відповідає", "<bdi lang=\"en\">");
    assertThat(send(get(server, "/?page=0", "uk")).body()).doesNotContain("<bdi lang=");
  }

  private static HttpRequest.Builder get(WebServer of, String address, String language) {
    return HttpRequest.newBuilder(site(of, address)).header("Accept-Language", language);
  }

  private static HttpRequest.Builder post(String fields, String language) {
    return get(server, "/language", language)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static URI site(WebServer of, String address) {
    return URI.create("http://localhost:" + of.port() + address);
  }
}
