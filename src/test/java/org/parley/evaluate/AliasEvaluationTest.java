package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parley.analyse.actors.CrfRecogniser;
import org.parley.config.Config;

class AliasEvaluationTest {
  @Test
  void noTwoActorsAreJoinedAndMostNamesOfOneAre() throws IOException {
    AliasEvaluation.Pairs pairs =
        new AliasEvaluation(new CrfRecogniser(Config.homeFolder()))
            .pairs(Config.homeFolder().resolve("src/test/resources/aliases"));

    assertThat(pairs.wronglyJoined()).isEmpty();
    assertThat(pairs.forms()).isGreaterThan(200);
    assertThat(pairs.recall()).as(pairs.summary() + pairs.missed()).isGreaterThan(0.95);
  }
}
