package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analyse.stance.chat.Answers;

/** The answers of a second judge of stance. */
abstract class JudgeAnswersContract extends OnADatabase {
  private Answers answers() {
    return database().judgeAnswers();
  }

  @Test
  void keepsTheLastAnswerToEachQuestion() {
    answers().keep("a", "{\"label\":\"mixed\"}");
    answers().keep("b", "{\"label\":\"unclear\"}");
    answers().keep("a", "{\"label\":\"opposes\"}");

    assertThat(answers().find("a")).contains("{\"label\":\"opposes\"}");
    assertThat(answers().find("b")).contains("{\"label\":\"unclear\"}");
    assertThat(answers().find("A")).isEmpty();
    assertThat(answers().find("")).isEmpty();
  }

  @Test
  void keepsLongAnswersInAnyScript() {
    String answer = "«ї» \uD83D\uDE00 '\\ % ".repeat(50_000);
    answers().keep("a", answer);

    assertThat(answers().find("a")).contains(answer);
  }

  @Test
  void keepsThemForTheNextRun() {
    DatabaseAddress address = fresh();
    try (Database first = Database.open(address)) {
      first.judgeAnswers().keep("a", "{}");
    }
    try (Database second = Database.open(address)) {
      assertThat(second.judgeAnswers().find("a")).contains("{}");
    }
  }
}
