package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.store.Specimen.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabel.Scope;

/** The labels that readers gave to stances. */
abstract class LabelsContract extends OnADatabase {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.000006Z");
  private static final String LONG = "A sentence “as long” as a page, ü \uD83D\uDD4A\n".repeat(400);

  private KeptLabels labels() {
    return database().stanceLabels();
  }

  @Test
  void aLabelComesBackAsItWasGiven() {
    StanceLabel whole = ofArticle(1, "p", Stance.Label.MIXED, "One.", "Two \"2\".");
    StanceLabel sentence = ofSentence(1, "p", Stance.Label.OPPOSES, LONG);
    StanceLabel untouched = ofArticle(2, "q", null);
    labels().put(whole);
    labels().put(sentence);
    labels().put(untouched);

    assertThat(labels().all()).containsExactly(whole, sentence, untouched);
    assertThat(labels().of(article(1))).containsExactly(whole, sentence);
    assertThat(labels().of(article(3))).isEmpty();
  }

  @Test
  void anArticleHasOneLabelOnAPropositionAndEachSentenceHasOne() {
    labels().put(ofArticle(1, "p", Stance.Label.SUPPORTS));
    labels().put(ofArticle(1, "q", Stance.Label.SUPPORTS));
    labels().put(ofSentence(1, "p", Stance.Label.SUPPORTS, LONG + "a"));
    labels().put(ofSentence(1, "p", Stance.Label.SUPPORTS, LONG + "b"));
    StanceLabel whole = ofArticle(1, "p", Stance.Label.OPPOSES, "Because.");
    StanceLabel sentence = ofSentence(1, "p", null, LONG + "a");
    labels().put(whole);
    labels().put(sentence);

    assertThat(labels().all())
        .containsExactly(
            ofArticle(1, "q", Stance.Label.SUPPORTS),
            ofSentence(1, "p", Stance.Label.SUPPORTS, LONG + "b"),
            whole,
            sentence);
  }

  @Test
  void whatIsTakenBackIsGoneAndNothingElse() {
    StanceLabel whole = ofArticle(1, "p", Stance.Label.SUPPORTS);
    StanceLabel sentence = ofSentence(1, "p", Stance.Label.SUPPORTS, "One.");
    labels().put(whole);
    labels().put(sentence);

    assertThat(labels().remove(article(1), "p", "One. ")).isFalse();
    assertThat(labels().remove(article(1), "p", null)).isTrue();
    assertThat(labels().all()).containsExactly(sentence);
    assertThat(labels().remove(article(1), "p", "One.")).isTrue();
    assertThat(labels().remove(article(1), "p", "One.")).isFalse();
    assertThat(labels().all()).isEmpty();
  }

  @Test
  void theRevisionIsAnotherWheneverTheLabelsAre() {
    long none = labels().revision();
    labels().put(ofArticle(1, "p", Stance.Label.SUPPORTS));
    long one = labels().revision();
    labels().put(ofArticle(1, "p", Stance.Label.OPPOSES));
    long other = labels().revision();
    labels().remove(article(1), "p", null);

    assertThat(List.of(none, one, other, labels().revision())).doesNotHaveDuplicates();
    long last = labels().revision();
    labels().remove(article(1), "p", null);
    assertThat(labels().revision()).isEqualTo(last);
    assertThat(labels().all()).isEmpty();
  }

  @Test
  void whatIsHeldInMemoryKnowsOfWhatOthersChanged() {
    labels().put(ofArticle(1, "p", Stance.Label.SUPPORTS));
    assertThat(labels().all()).hasSize(1);

    KeptLabels others = asAnother().stanceLabels();
    others.put(ofArticle(2, "p", Stance.Label.SUPPORTS));
    assertThat(labels().all()).hasSize(2);
    assertThat(labels().revision()).isEqualTo(others.revision());

    others.remove(article(1), "p", null);
    assertThat(labels().all()).containsExactly(ofArticle(2, "p", Stance.Label.SUPPORTS));
  }

  @SuppressWarnings("NullAway") // it does not read from class files that a side may be null
  private static StanceLabel ofArticle(
      int number, String proposition, Stance.@Nullable Label side, String... shown) {
    return new StanceLabel(article(number), proposition, side, Scope.ARTICLE, List.of(shown), NOON);
  }

  @SuppressWarnings("NullAway") // it does not read from class files that a side may be null
  private static StanceLabel ofSentence(
      int number, String proposition, Stance.@Nullable Label side, String sentence) {
    return new StanceLabel(
        article(number), proposition, side, Scope.SENTENCE, List.of(sentence), NOON);
  }
}
