package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;
import org.parley.web.page.CompareTable;
import org.parley.web.page.CompareTable.Head;
import org.parley.web.page.CompareTable.Kind;
import org.parley.web.page.CompareTable.Line;
import org.parley.web.page.CompareTable.Mark;
import org.w3c.dom.Document;

/** Comparisons of the seeds and of hostile articles, over real HTTP and a real index. */
@ExtendWith(SolrExtension.class)
class CompareTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static WebServer server;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static WebServer bare;

  @BeforeAll
  static void start(SolrConnection solr) {
    List<Article> articles = new ArrayList<>(Specimens.seeds());
    articles.addAll(Specimens.hostile());
    server = TestServers.of(Indexed.in(solr, articles));
    bare = TestServers.of(Indexed.in(solr, List.of()), Collection.EMPTY);
  }

  @AfterAll
  static void stop() {
    server.close();
    bare.close();
  }

  @Test
  void eachNumberOfTheApiIsWhatItsSearchFinds() throws Exception {
    JsonNode compared = json("/api/compare?top=30&quoting=outlet&split=stance&-outlet=Counterfire");

    assertThat(compared.path("url").asText())
        .isEqualTo("/compare?-outlet=Counterfire&quoting=outlet&split=stance&top=30");
    assertThat(compared.path("sections").fieldNames())
        .toIterable()
        .containsExactly("stance", "actors", "quotes", "coverage");
    int checked = 0;
    for (JsonNode section : compared.path("sections")) {
      for (JsonNode row : section.path("rows")) {
        for (JsonNode cell : row.path("cells")) {
          String url = cell.path("url").asText("");
          if (!url.isEmpty() && cell.path("count").asInt() > 0) {
            assertThat(total(url)).as(url).isEqualTo(cell.path("count").asInt());
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void rowsOfOneValueAnArticleAddUp() throws Exception {
    JsonNode stance = json("/api/compare").path("sections").path("stance");

    for (int i = 0; i < 5; i++) {
      int sum = 0;
      for (JsonNode row : stance.path("rows")) {
        sum += row.path("cells").path(i).path("count").asInt();
      }
      assertThat(sum).isEqualTo(stance.path("columns").path(i).path("count").asInt());
    }
  }

  @Test
  void coverageSaysWhatItsBarsLeaveOut() throws Exception {
    String told = "Not in the bars: No known date: 1 article";

    assertThat(get(server, "/compare?-outlet=Counterfire").body()).contains(told);
    assertThat(get(server, "/compare/coverage.svg").body()).contains(told);
    assertThat(get(server, "/compare?-outlet=Counterfire&from=2025").body()).doesNotContain(told);
    assertThat(get(server, "/compare/coverage.svg?from=2025").body()).doesNotContain(told);
  }

  @ParameterizedTest
  @CsvSource({"stance,Outlet", "actors,Named", "quotes,Author", "coverage,Published"})
  void aSectionIsTakenAlongAsNumbers(String section, String corner) throws Exception {
    HttpResponse<String> answer = get(server, "/compare/" + section + ".csv?split=outlet");
    List<String> lines = answer.body().lines().toList();
    JsonNode rows = json("/api/compare?split=outlet").path("sections").path(section).path("rows");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(lines.get(0)).startsWith("\ufeff" + corner + ",").endsWith(",All articles");
    assertThat(lines).hasSize(rows.size() + 2);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(lines.get(i + 1)).endsWith("," + rows.get(i).path("count").asInt());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stance", "actors", "quotes", "coverage"})
  void aSectionIsTakenAlongAsAPictureThatStandsByItself(String section) throws Exception {
    String parameters = "?as=share&split=stance&q=mediation+%3Cscript%3E&match=any";
    String svg = get(server, "/compare/" + section + ".svg" + parameters).body();
    Document document = parsed(svg);

    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("title").getLength()).isPositive();
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("style").getLength()).isZero();
    assertThat(document.getElementsByTagName("image").getLength()).isZero();
    assertThat(svg)
        .contains("font-family=")
        .contains("href=\"http://127.0.0.1:" + server.port() + "/compare?q=mediation")
        .doesNotContain("var(--", "class=");
  }

  @ParameterizedTest
  @CsvSource({
    "as=percent,as,percent,'count, share'",
    "by=country,by,country,'outlet, author, actor, time'",
    "top=7,top,7,'15, 30, 50'",
    "proposition=x,proposition,x,'the id of a proposition: mediation'",
    "quoting=me,quoting,me,'author, outlet'",
    "split=up,split,up,'whole, outlet, stance'",
    "from=soon,from,soon,'YYYY, YYYY-MM or YYYY-MM-DD'",
  })
  void badInputNamesParameterValueAndWhatWasExpected(
      String query, String parameter, String value, String expected) throws Exception {
    HttpResponse<String> api = get(server, "/api/compare?" + query);
    HttpResponse<String> page = get(server, "/compare?q=truce&" + query);

    assertThat(api.statusCode()).isEqualTo(400);
    JsonNode problem = JSON.readTree(api.body());
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("value").asText()).isEqualTo(value);
    assertThat(problem.path("expected").asText()).isEqualTo(expected);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("without “" + parameter + "”");
  }

  @Test
  void theAddressIsCanonical() throws Exception {
    String page =
        get(server, "/compare?top=15&utm=1&by=author&as=&proposition=mediation&q=trump").body();

    assertThat(page)
        .contains("<link rel=\"canonical\" href=\"/compare?q=trump&amp;by=author\">")
        .contains("href=\"/?q=trump\"");
  }

  @Test
  void aCollectionWithoutPropositionsSaysSoAndComparesTheRest() throws Exception {
    String page = get(bare, "/compare?split=stance").body();

    assertThat(page).contains("This collection has no propositions").contains("id=\"actors\"");
    assertThat(get(bare, "/compare/stance.csv").statusCode()).isEqualTo(404);
    assertThat(JSON.readTree(get(bare, "/api/compare").body()).at("/sections/stance").isNull())
        .isTrue();
    assertThat(get(server, "/compare/nothing.svg").statusCode()).isEqualTo(404);
  }

  @Test
  void whatASpreadsheetWouldRunStaysText() {
    CompareTable table =
        new CompareTable(
            "Outlet",
            List.of(named("=HYPERLINK(\"x\")")),
            Stream.of("+1", "-1", "@x", "\tx", "a,b", "plain").map(CompareTest::line).toList(),
            line("All"));

    assertThat(CompareCsv.of(table).lines())
        .containsExactly(
            "\ufeffOutlet,\"'=HYPERLINK(\"\"x\"\")\",All",
            "'+1,3,4",
            "'-1,3,4",
            "'@x,3,4",
            "'\tx,3,4",
            "\"a,b\",3,4",
            "plain,3,4",
            "All,3,4");
  }

  private static Head named(String text) {
    return new Head(text, Kind.NAMED, null);
  }

  private static Line line(String text) {
    return new Line(
        named(text), new Mark(4, null, "four", 0), List.of(new Mark(3, null, "three", 1)));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static int total(String url) throws Exception {
    return json("/api/search" + url.substring(1)).path("total").asInt();
  }

  private static JsonNode json(String path) throws Exception {
    return JSON.readTree(get(server, path).body());
  }

  private static HttpResponse<String> get(WebServer at, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + at.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
