package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.search.SearchUnavailable;
import org.parley.search.Searches;

/** Exports and references over real HTTP. */
class ExportsTest {
  private static final List<Article> SEEDS = Specimens.seeds();
  private static final String SEED = "/articles/" + SEEDS.get(0).id();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static WebServer seeds;
  private static WebServer many;
  private static WebServer away;
  private static WebServer breaking;

  @BeforeAll
  static void start() {
    seeds = TestServers.of(SEEDS);
    many = TestServers.of(Specimens.many(1_200));
    away = TestServers.of(new SearchesAway());
    breaking = TestServers.of(breakingAfter(900));
  }

  @AfterAll
  static void stop() {
    List.of(seeds, many, away, breaking).forEach(WebServer::close);
  }

  /** An index that goes away in the middle of a walk. */
  private static Searches breakingAfter(int articles) {
    Searches memory = new MemorySearches(Specimens.many(1_200));
    return (Searches)
        Proxy.newProxyInstance(
            Searches.class.getClassLoader(),
            new Class<?>[] {Searches.class},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("each")) {
                arguments[1] = failingAfter(articles, arguments[1]);
              }
              try {
                return method.invoke(memory, arguments);
              } catch (java.lang.reflect.InvocationTargetException thrown) {
                throw java.util.Objects.requireNonNull(thrown.getCause());
              }
            });
  }

  @SuppressWarnings("unchecked") // the reader of either walk
  private static Consumer<Object> failingAfter(int articles, Object reader) {
    AtomicInteger read = new AtomicInteger();
    return article -> {
      if (read.incrementAndGet() > articles) {
        throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
      }
      ((Consumer<Object>) reader).accept(article);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "csv,      text/csv; charset=utf-8,                           '\r\n',    1201",
    "jsonl,    application/jsonl; charset=utf-8,                  '\n',      1200",
    "bib,      application/x-bibtex; charset=utf-8,               '\n@',     1200",
    "ris,      application/x-research-info-systems; charset=utf-8,'ER  - ',  1200",
    "csl.json, application/vnd.citationstyles.csl+json,           '{\"id\"', 1200",
  })
  void allResultsComeWhateverThePage(String form, String type, String mark, int marks)
      throws Exception {
    HttpResponse<String> answer = get(many, "/export." + form + "?page=7&size=50&sort=oldest");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo(type);
    assertThat(header(answer, "Link")).isEqualTo("</?sort=oldest>; rel=\"canonical\"");
    assertThat(answer.body().split(java.util.regex.Pattern.quote(mark), -1)).hasSize(marks + 1);
  }

  @Test
  void theFileIsNamedAfterTheSearchAndTheDay() throws Exception {
    String named = "/export.bib?q=trump+%D0%BC%D0%B8%D1%80&match=any&-outlet=Counterfire&from=2025";

    assertThat(header(get(seeds, named), "Content-Disposition"))
        .matches(
            "attachment; filename=\"parley-trump-not-counterfire-from-2025-\\d{4}-\\d\\d-\\d\\d"
                + "\\.bib\"; filename\\*=UTF-8''parley-trump-%D0%BC%D0%B8%D1%80-not-counterfire"
                + "-from-2025-\\d{4}-\\d\\d-\\d\\d\\.bib");
    assertThat(header(get(seeds, "/export.csv"), "Content-Disposition")).contains("parley-all-");
  }

  @Test
  void formsWithRoomForItSayWhichSearchTheyAnswer() throws Exception {
    assertThat(get(seeds, "/export.bib?q=trump&page=2").body())
        .startsWith("@comment{Parley: http://127.0.0.1:" + seeds.port() + "/?q=trump}");
  }

  @Test
  void aTableHasThePropositionsOfTheCollectionAndAddressesOfThisSite() throws Exception {
    String table = get(seeds, "/export.csv").body();

    assertThat(table.lines().findFirst().orElseThrow())
        .contains(",stance mediation,stance mediation by,");
    assertThat(table).contains("http://127.0.0.1:" + seeds.port() + SEED + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/export.csv?page=x", "/export.bib?stance=foo", "/feed.atom?from=xx"})
  void programsAreToldInJsonWhatIsWrong(String address) throws Exception {
    HttpResponse<String> answer = get(seeds, address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "bib", "ris", "csl.json"})
  void aFileThatCouldNotBeWrittenToItsEndBreaksOff(String form) {
    assertThatThrownBy(() -> get(breaking, "/export." + form)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "bib", "ris", "csl.json"})
  void anIndexThatIsAwayIsAnsweredAsEverywhere(String form) throws Exception {
    HttpResponse<String> answer = get(away, "/export." + form);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(answer.body()).contains("Start Solr again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "bib", "ris", "csl.json"})
  void nothingFoundIsAFileToo(String form) throws Exception {
    HttpResponse<String> answer = get(seeds, "/export." + form + "?q=nothingofthatkind");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Disposition")).startsWith("attachment;");
    assertThat(answer.body().lines().count()).isLessThan(3);
  }

  @Test
  void badParametersAreNamed() throws Exception {
    HttpResponse<String> answer = get(seeds, "/export.csv?sort=best");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("sort", "best", "relevance");
  }

  @Test
  void headTellsTheNameAndSendsNothing() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + many.port() + "/export.csv"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = CLIENT.send(head, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Disposition")).contains("parley-all-");
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"bib,@article{", "ris,TY  - NEWS", "csl.json,\"type\":\"article-newspaper\""})
  void anArticleHasItsReferenceAsAFile(String form, String mark) throws Exception {
    HttpResponse<String> answer = get(seeds, SEED + "/cite." + form);

    assertThat(header(answer, "Content-Disposition"))
        .matches("attachment; filename=\"[a-z0-9]+\\." + form.replace(".", "\\.") + "\".*");
    assertThat(answer.body()).contains(mark, "Counterfire");
    assertThat(get(seeds, "/articles/0123456789abcdef01234567/cite." + form).statusCode())
        .isEqualTo(404);
  }

  @Test
  void thePageOfAnArticleTellsProgramsWhatItIs() throws Exception {
    String page = get(seeds, SEED).body();

    assertThat(page)
        .contains("<link rel=\"alternate\" type=\"application/x-bibtex; charset=utf-8\"")
        .contains("<meta name=\"citation_journal_title\" content=\"Counterfire\">")
        .contains("<span class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&amp;");
    String json = page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">", "");
    json = json.substring(0, json.indexOf("</script>"));
    assertThat(new ObjectMapper().readTree(json).path("publisher").path("name").asText())
        .isEqualTo("Counterfire");
  }

  @Test
  void theListOffersItsResultsAndEachReference() throws Exception {
    String page = get(many, "/?sort=oldest&page=2&size=20").body();

    assertThat(page)
        .contains("href=\"/export.csv?sort=oldest\"")
        .contains("/export.csl.json?sort=oldest");
    assertThat(page.split("class=\"Z3988\"", -1)).hasSize(20 + 1);
    assertThat(get(seeds, "/?q=nothingofthatkind").body()).doesNotContain("id=\"export\"");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> get(WebServer server, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
