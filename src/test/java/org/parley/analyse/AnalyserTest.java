package org.parley.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Sha256;
import org.parley.domain.SourceText;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabels;

class AnalyserTest {
  private static final Collection COLLECTION =
      new Collection(
          null,
          List.of(
              new Collection.Proposition("peace", "Peace is near"),
              new Collection.Proposition("aid", "Aid should go on")),
          List.of(
              new Collection.Theme(
                  "truce", "Truce", List.of("ceasefire", "cessation of hostilities")),
              new Collection.Theme("trade", "Trade", List.of("tariffs"))),
          List.of(
              person("Volodymyr Zelenskyy", "Zelensky", "Zelenskyy"),
              person("Vladimir Putin", "Putin"),
              person("Putin Crab Company"),
              new Collection.KnownActor(
                  "United States", Actor.Kind.PLACE, List.of("US", "U.S."), false),
              new Collection.KnownActor(
                  "Google Analytics", Actor.Kind.ORGANISATION, List.of(), true)),
          List.of(),
          List.of(),
          List.of());

  private final Analyser analyser = new Analyser(COLLECTION, StanceLabels.NONE);

  @Test
  void countsAnActorUnderAllOfItsNames() {
    assertThat(actors("Zelensky met Zelenskyy’s aides. Volodymyr Zelenskyy spoke; Zelensky left."))
        .singleElement()
        .satisfies(
            actor -> {
              assertThat(actor.name()).isEqualTo("Volodymyr Zelenskyy");
              assertThat(actor.mentions()).isEqualTo(4);
              assertThat(actor.as())
                  .containsExactly("Zelensky", "Zelenskyy", "Volodymyr Zelenskyy");
              assertThat(actor.places())
                  .extracting(Actor.Mention::rule)
                  .containsOnly("collection.yaml");
            });
  }

  @Test
  void takesTheLongestNameAndNoPartOfAWord() {
    assertThat(actors("Putin Crab Company and Putinism and the Trump-Putin call"))
        .extracting(Actor::name)
        .containsExactly("Putin Crab Company", "Donald Trump", "Vladimir Putin");
  }

  @Test
  void tellsTheCountryFromThePronoun() {
    assertThat(actors("They left us for the US and the U.S. army."))
        .extracting(Actor::mentions)
        .containsExactly(2);
  }

  @Test
  void hidesWhatIsNoActor() {
    assertThat(actors("Google Analytics counts.")).isEmpty();
  }

  @Test
  void aThemeNeedsItsWordsTwiceOrInTheOpening() {
    String filler = "Nothing of note here. ".repeat(40);

    assertThat(themes("A Ceasefire.")).containsExactly("Truce");
    assertThat(themes(filler + "A ceasefire.")).isEmpty();
    assertThat(themes(filler + "A ceasefire. Cessation of\nhostilities.")).containsExactly("Truce");
    assertThat(themes(filler + "Tariffs, tariffs.")).containsExactly("Trade");
  }

  @Test
  void stancesAreWhatCuratorsSaidInTheOrderOfThePropositions() {
    Collection.CuratedArticle curated =
        new Collection.CuratedArticle(
            "a.txt",
            null,
            List.of(),
            null,
            null,
            null,
            Map.of(
                "aid",
                new Collection.CuratedStance(Stance.Label.SUPPORTS, List.of()),
                "peace",
                new Collection.CuratedStance(Stance.Label.MIXED, List.of())),
            null);

    assertThat(analysis("Peace.", Optional.of(curated)).stances())
        .extracting(Stance::facetValue)
        .containsExactly("peace:mixed", "aid:supports");
    assertThat(analysis("Peace.", Optional.empty()).stances()).isEmpty();
  }

  private static Collection.KnownActor person(String name, String... as) {
    return new Collection.KnownActor(name, Actor.Kind.PERSON, List.of(as), false);
  }

  private List<Actor> actors(String text) {
    return analysis(text, Optional.empty()).actors();
  }

  private List<String> themes(String text) {
    return analysis(text, Optional.empty()).themeLabels();
  }

  private Analysis analysis(String text, Optional<Collection.CuratedArticle> curated) {
    return analyser.analyse(
        ArticleId.ofHash(Sha256.of(text)),
        new SourceText("a.txt", "text/plain", "en", text),
        "",
        curated);
  }
}
