package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.Failure;
import org.parley.domain.Origin;
import org.parley.domain.Quote;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.Theme;

class ArticleJsonTest {
  private static final String TEXT = "Truce now\n\n“We will talk,” he said. The rest is long.";

  private static final Article ARTICLE =
      new Article(
          ArticleId.ofContent("bytes".getBytes(StandardCharsets.UTF_8)),
          new SourceText("a/b.txt", "text/plain", null, TEXT),
          new Description(
              List.of(new Receipt("Truce now", Origin.HEADING, "Truce now", new Span(0, 9), true)),
              List.of(
                  new Receipt("Ann", Origin.BYLINE, "By Ann", null, true),
                  new Receipt("Bob", Origin.META, "Bob", null, false)),
              List.of(),
              List.of(new Receipt("2025-05", Origin.COLLECTION, "a note", null, true)),
              List.of()),
          new Analysis(
              List.of(new Actor("Ann", Actor.Kind.PERSON, 2, List.of("Ann", "A."))),
              List.of(new Quote("We will talk,", new Span(12, 25), null, "said")),
              List.of(
                  new Stance(
                      "p",
                      Stance.Label.OPPOSES,
                      0.75,
                      Stance.Decider.MODEL,
                      List.of(
                          new Stance.Evidence("he said", new Span(27, 34), Stance.Label.OPPOSES)))),
              List.of(
                  new Theme("Ceasefire", List.of(new Theme.Passage("Truce", new Span(0, 5)))))));

  @Test
  void whatIsWrittenIsReadBackEqual() {
    assertThat(ArticleReader.read(ArticleJson.of(ARTICLE))).isEqualTo(ARTICLE);
  }

  @Test
  void hasTheKeysOfTheContract() {
    ObjectNode json = ArticleJson.of(ARTICLE);

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "file",
            "type",
            "language",
            "words",
            "title",
            "authors",
            "outlet",
            "published",
            "url",
            "text",
            "actors",
            "quotes",
            "stances",
            "themes",
            "reprints",
            "receipts",
            "error");
    assertThat(json.path("words").asInt()).isEqualTo(11);
    assertThat(json.path("language").isNull()).isTrue();
    assertThat(json.path("authors").toString()).isEqualTo("[\"Ann\"]");
    assertThat(json.path("published").asText()).isEqualTo("2025-05");
    assertThat(json.path("receipts").path("authors").path(1).toString())
        .isEqualTo(
            "{\"value\":\"Bob\",\"source\":\"meta\",\"text\":\"Bob\",\"start\":null,\"end\":null,"
                + "\"chosen\":false}");
    assertThat(json.path("stances").path(0).path("origin").asText()).isEqualTo("model");
  }

  @Test
  void aFailureHasTheSameKeysAndTheReason() {
    ObjectNode json =
        ArticleJson.ofFailure(
            null, "x.pdf", new Failure(Failure.Reason.TOO_LARGE, "It is larger than 50 MB."));

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(() -> ArticleJson.of(ARTICLE).fieldNames());
    assertThat(json.path("error").toString())
        .isEqualTo("{\"reason\":\"too-large\",\"detail\":\"It is larger than 50 MB.\"}");
  }

  @Test
  void theOpeningLeavesOutATitleThatStandsInTheText() {
    assertThat(Opening.sentences(ARTICLE, 30)).isEqualTo("“We will talk,” he said.");
    assertThat(Opening.sentences(ARTICLE, 12)).isEqualTo("“We will…");
    assertThat(Opening.sentences(ARTICLE, 1000))
        .isEqualTo("“We will talk,” he said. The rest is long.");
    assertThat(Opening.characters(ARTICLE, 10)).isEqualTo("“We will t");
  }

  @Test
  void theOpeningIsOneParagraphUnlessThatIsShort() {
    String standfirst =
        "It has foundered as there was no basis, argues Jane Doe" + ", at length".repeat(5);

    assertThat(Opening.sentences(of(standfirst + "\n\nThe envoys met."), 300))
        .isEqualTo(standfirst);
    assertThat(Opening.sentences(of("GENEVA\n\nThe envoys met."), 300))
        .isEqualTo("GENEVA The envoys met.");
    assertThat(Opening.sentences(of(""), 300)).isEmpty();
  }

  private static Article of(String text) {
    return new Article(
        ARTICLE.id(),
        new SourceText("a.txt", "text/plain", "en", text),
        new Description(List.of(), List.of(), List.of(), List.of(), List.of()),
        Analysis.NONE);
  }

  @Test
  void theCardCarriesNoText() {
    assertThat(CardJson.of(ARTICLE, true).has("text")).isFalse();
    assertThat(CardJson.of(ARTICLE, true).path("opening").asText()).startsWith("“We will talk");
  }
}
