package org.parley.analyse.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.quotes.Quotes;
import org.parley.analyse.stance.chat.Answers;
import org.parley.analyse.stance.chat.ChatJudge;
import org.parley.config.GivenJudge;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Sha256;
import org.parley.domain.SourceText;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabels;

/** With the model that Parley ships, over texts that leave no doubt. */
class StancesTest {
  private static final String STATEMENT = "Smoking should be banned in restaurants";
  private static final String CLEAREST =
      "Smoking should be banned in every restaurant because it harms waiters and guests alike.";
  private static final String FOR =
      "The city council met on Monday. "
          + CLEAREST
          + " A smoking ban in restaurants saves lives and is good for everybody's health."
          + " The council will vote in March.\n";
  private static final String ELSEWHERE =
      "The harbour was rebuilt after the storm. Fishermen sold their catch at dawn.\n";

  private final List<StanceLabel> labels = new ArrayList<>();

  private Collection collection(Collection.CuratedArticle... articles) {
    return new Collection(
        null,
        List.of(
            new Collection.Proposition(
                "smoke", STATEMENT, List.of(), List.of("smoking ban"), List.of(), List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(articles));
  }

  private List<Stance> of(String text, Collection.@Nullable CuratedArticle curated) {
    return of(text, curated, Optional.empty());
  }

  private List<Stance> of(
      String text, Collection.@Nullable CuratedArticle curated, Optional<ChatJudge> judge) {
    Collection collection = curated == null ? collection() : collection(curated);
    StanceLabels known =
        new StanceLabels() {
          @Override
          public List<StanceLabel> all() {
            return labels;
          }

          @Override
          public long revision() {
            return labels.size();
          }
        };
    return new Stances(collection, known, judge)
        .of(
            new Stances.Subject(
                id(text),
                new SourceText("a.txt", "text/plain", "en", text),
                new SentenceVectors(text),
                List.of(),
                new Quotes().in(text, List.of()),
                Optional.ofNullable(curated)));
  }

  private static ArticleId id(String text) {
    return ArticleId.ofHash(Sha256.of(text));
  }

  private static Collection.CuratedArticle curated(Stance.Label label, String... because) {
    return new Collection.CuratedArticle(
        "a.txt",
        null,
        List.of(),
        null,
        null,
        null,
        Map.of("smoke", new Collection.CuratedStance(label, List.of(because))),
        "it says when it was written");
  }

  @SuppressWarnings(
      "NullAway") // it takes the side for never null, as it reads it from a class file
  private StanceLabel label(
      Stance.@Nullable Label side, StanceLabel.Scope scope, String... sentences) {
    return new StanceLabel(
        id(FOR), "smoke", side, scope, List.of(sentences), Instant.parse("2026-11-22T10:00:00Z"));
  }

  @Test
  void anArticleThatArguesHasASideAndItsEvidence() {
    Stance stance = of(FOR, null).get(0);

    assertThat(stance.facetValue()).isEqualTo("smoke:supports");
    assertThat(stance.origin()).isEqualTo(Stance.Decider.MODEL);
    assertThat(stance.evidence()).extracting(Stance.Evidence::text).contains(CLEAREST);
    stance.evidence().forEach(one -> assertThat(one.span().of(FOR)).isEqualTo(one.text()));
  }

  @Test
  void anArticleAboutSomethingElseHasNone() {
    assertThat(of(ELSEWHERE, null)).isEmpty();
  }

  @Test
  void anArticleInAnotherLanguageIsNotRead() {
    Stances stances = new Stances(collection(), StanceLabels.NONE, Optional.empty());

    assertThat(
            stances.of(
                new Stances.Subject(
                    id(FOR),
                    new SourceText("a.txt", "text/plain", "de", FOR),
                    new SentenceVectors(FOR),
                    List.of(),
                    List.of(),
                    Optional.empty())))
        .isEmpty();
  }

  @Test
  void theWordOfTheCollectionGoesBeforeTheModelsWhichIsKept() {
    Stance stance = of(FOR, curated(Stance.Label.MIXED, "The council will vote in March.")).get(0);

    assertThat(stance.label()).isEqualTo(Stance.Label.MIXED);
    assertThat(stance.origin()).isEqualTo(Stance.Decider.CURATOR);
    assertThat(stance.evidence().get(0).span().of(FOR))
        .isEqualTo("The council will vote in March.");
    assertThat(stance.verdict().note()).isNull();
    assertThat(stance.others())
        .extracting(Stance.Judgement::label)
        .containsExactly(Stance.Label.SUPPORTS);
  }

  @Test
  void aReadersWordGoesBeforeThatOfTheCollection() {
    labels.add(label(Stance.Label.OPPOSES, StanceLabel.Scope.ARTICLE));

    Stance stance = of(FOR, curated(Stance.Label.MIXED)).get(0);

    assertThat(stance.label()).isEqualTo(Stance.Label.OPPOSES);
    assertThat(stance.origin()).isEqualTo(Stance.Decider.CURATOR);
  }

  @Test
  void aReaderCanSayThatAnArticleDoesNotTouchIt() {
    labels.add(label(null, StanceLabel.Scope.ARTICLE));

    assertThat(of(FOR, null)).isEmpty();
  }

  @Test
  void aReadersWordOnSentencesIsCountedInsteadOfTheModels() {
    for (Stance.Evidence one : of(FOR, null).get(0).evidence()) {
      labels.add(label(Stance.Label.OPPOSES, StanceLabel.Scope.SENTENCE, one.text()));
    }

    Stance stance = of(FOR, null).get(0);

    assertThat(stance.label()).isEqualTo(Stance.Label.OPPOSES);
    assertThat(stance.origin()).isEqualTo(Stance.Decider.MODEL);
  }

  @Test
  void anArticlesOwnLabelDoesNotTeachTheModelThatIsComparedWithIt() {
    Stance before = of(FOR, null).get(0);
    labels.add(label(Stance.Label.OPPOSES, StanceLabel.Scope.ARTICLE, CLEAREST));

    assertThat(of(FOR, null).get(0).others().get(0).confidence()).isEqualTo(before.confidence());
  }

  @Test
  void aSecondJudgeThatCannotBeAskedLeavesItUnclearBesideTheModelsWord() {
    ChatJudge nobody =
        ChatJudge.of(new GivenJudge("http://127.0.0.1:1/v1", "nobody", null), Answers.NONE)
            .orElseThrow();

    Stance stance = of(FOR, null, Optional.of(nobody)).get(0);

    assertThat(stance.label()).isEqualTo(Stance.Label.UNCLEAR);
    assertThat(stance.verdict().judge()).isEqualTo("nobody");
    assertThat(stance.verdict().note()).startsWith("unreachable");
    assertThat(stance.others())
        .extracting(Stance.Judgement::label)
        .containsExactly(Stance.Label.SUPPORTS);
  }
}
