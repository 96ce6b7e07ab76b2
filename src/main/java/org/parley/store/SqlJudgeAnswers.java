package org.parley.store;

import java.time.Instant;
import java.util.Optional;
import org.parley.analyse.stance.chat.Answers;

/** The judge's answers in the database: each method is one transaction. */
record SqlJudgeAnswers(Transactions transactions) implements Answers {
  @Override
  public Optional<String> find(String key) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT answer FROM judge_answers WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void keep(String key, String answer) {
    transactions.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO judge_answers (key, answer, at) VALUES (:key, :answer, :at)"
                        + " ON CONFLICT (key) DO UPDATE"
                        + " SET answer = excluded.answer, at = excluded.at")
                .bind("key", key)
                .bind("answer", Values.text(answer))
                .bind("at", Values.micros(Instant.now()))
                .execute());
  }
}
