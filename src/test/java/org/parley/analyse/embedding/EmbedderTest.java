package org.parley.analyse.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbedderTest {
  private static final Embedder EMBEDDER = Embedder.shipped();

  @Test
  void textsThatMeanNearlyTheSameAreNearerThanOthers() {
    List<float[]> vectors =
        EMBEDDER.vectors(
            List.of(
                "The truce was broken within hours.",
                "The ceasefire did not last the day.",
                "Butter is dearer than last year."));

    double alike = Embedder.cosine(vectors.get(0), vectors.get(1));
    double other = Embedder.cosine(vectors.get(0), vectors.get(2));

    assertThat(alike).isGreaterThan(0.7);
    assertThat(other).isLessThan(alike - 0.15);
    assertThat(Embedder.cosine(vectors.get(0), vectors.get(0))).isBetween(0.999, 1.001);
  }

  /** Rows of other lengths beside it are filled up with nothing that counts. */
  @Test
  void aVectorIsNearlyTheSameAloneAndInABatch() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add("The talks failed" + " again and again".repeat(i % 7) + ".");
    }

    List<float[]> together = EMBEDDER.vectors(texts);

    for (int i = 0; i < texts.size(); i++) {
      float[] alone = EMBEDDER.vectors(List.of(texts.get(i))).get(0);
      assertThat(Embedder.cosine(alone, together.get(i))).as(texts.get(i)).isGreaterThan(0.97);
    }
  }

  @Test
  void noTextsHaveNoVectors() {
    assertThat(EMBEDDER.vectors(List.of())).isEmpty();
  }
}
