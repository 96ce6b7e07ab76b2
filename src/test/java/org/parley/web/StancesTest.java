package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.domain.Stance.Decider;
import org.parley.domain.Stance.Label;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabel.Scope;

/** How well the labels hold, over real HTTP. */
class StancesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void peopleAndModelAreComparedWherePeopleLabelled() throws Exception {
    MemoryCorrections corrections = MemoryCorrections.on();
    List<Article> articles = Debate.articles();
    corrections.put(label(articles.get(1), "arms", sideOf(articles.get(1), "arms")));
    corrections.put(label(articles.get(2), "arms", Label.MIXED));
    corrections.put(untouched(articles.get(3), "arms"));
    corrections.put(
        new StanceLabel(
            articles.get(4).id(),
            "arms",
            Label.MIXED,
            Scope.SENTENCE,
            List.of("A."),
            Instant.EPOCH));
    try (WebServer server = TestServers.of(articles, Specimens.DEBATE, corrections)) {
      JsonNode arms = JSON.readTree(get(server, "/api/stances").body()).at("/propositions/3");

      assertThat(arms.path("proposition").asText()).isEqualTo("arms");
      assertThat(arms.path("labels"))
          .isEqualTo(JSON.readTree("{\"articles\":2,\"untouched\":1,\"sentences\":1}"));
      assertThat(arms.path("agreement"))
          .isEqualTo(JSON.readTree("{\"articles\":2,\"agreed\":1,\"decided\":2,\"right\":1}"));
      assertThat(arms.path("next"))
          .extracting(next -> next.path("id").asText())
          .containsExactly(articles.get(4).id().value());
      String page = get(server, "/stances").body();
      assertThat(page)
          .contains("2 articles were given a side by people, 1 was said not to touch it")
          .contains("agrees with people on 1 (50 %)")
          .contains("/articles/" + articles.get(4).id() + "#stances");
    }
  }

  @Test
  void notMoreThanTwoOfAnAuthorOrAnOutletAreProposed() throws Exception {
    List<Article> many = new ArrayList<>();
    List<Article> plain = Specimens.many(60);
    IntStream.range(0, plain.size())
        .forEach(n -> many.add(withStance(plain.get(n), 0.3 + n / 100.0)));
    try (WebServer server = TestServers.of(many, Specimens.COLLECTION, MemoryCorrections.on())) {
      JsonNode next = JSON.readTree(get(server, "/api/stances").body()).at("/propositions/0/next");
      List<String> outlets =
          StreamSupport.stream(next.spliterator(), false)
              .map(each -> find(many, each.path("id").asText()))
              .map(article -> article.description().chosenOutlet().orElseThrow())
              .toList();

      assertThat(next).hasSize(10);
      assertThat(outlets)
          .allSatisfy(
              outlet -> assertThat(outlets.stream().filter(outlet::equals).count()).isLessThan(3));
      assertThat(next.get(0).path("confidence").asDouble()).isEqualTo(0.3);
    }
  }

  @Test
  void aCollectionWithoutPropositionsIsToldHowToWriteOne() throws Exception {
    try (WebServer server =
        TestServers.of(Specimens.seeds(), Collection.EMPTY, MemoryCorrections.on())) {
      assertThat(get(server, "/stances").body()).contains("collection.yaml", "statement: ");
      assertThat(get(server, "/api/stances").body()).isEqualTo("{\"propositions\":[]}");
    }
  }

  @Test
  void whereNobodyLabelledAnythingThePageSaysSo() throws Exception {
    List<Article> unread = Specimens.many(3);
    try (WebServer server = TestServers.of(unread, Specimens.COLLECTION, MemoryCorrections.on())) {
      assertThat(get(server, "/stances").body())
          .contains("Nobody has labelled an article yet")
          .doesNotContain("<table", "Label these next");
    }
  }

  @Test
  void anIndexThatIsAwayIsTold() throws Exception {
    try (WebServer server = TestServers.of(new SearchesAway())) {
      assertThat(get(server, "/api/stances").statusCode()).isEqualTo(503);
      assertThat(get(server, "/stances").statusCode()).isEqualTo(503);
    }
  }

  private static Article find(List<Article> articles, String id) {
    return articles.stream().filter(a -> a.id().value().equals(id)).findFirst().orElseThrow();
  }

  private static Article withStance(Article article, double confidence) {
    Stance stance = new Stance("mediation", Label.OPPOSES, confidence, Decider.MODEL, List.of());
    return new Article(
        article.id(),
        article.source(),
        article.description(),
        new Analysis(List.of(), List.of(), List.of(stance), List.of()));
  }

  private static Label sideOf(Article article, String proposition) {
    return article.analysis().stances().stream()
        .filter(stance -> stance.proposition().equals(proposition))
        .findFirst()
        .orElseThrow()
        .label();
  }

  @SuppressWarnings("NullAway") // it does not read from class files that a side may be null
  private static StanceLabel untouched(Article article, String proposition) {
    return new StanceLabel(
        article.id(), proposition, null, Scope.ARTICLE, List.of(), Instant.EPOCH);
  }

  private static StanceLabel label(Article article, String proposition, Label side) {
    return new StanceLabel(
        article.id(), proposition, side, Scope.ARTICLE, List.of(), Instant.EPOCH);
  }

  private HttpResponse<String> get(WebServer server, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
