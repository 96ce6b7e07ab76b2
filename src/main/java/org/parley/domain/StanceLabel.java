package org.parley.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader's word on a stance: of a whole article, or of one sentence of it. It goes before any
 * model's, and teaches the model.
 *
 * @param side what the reader says; null if the article or sentence does not touch the proposition
 * @param scope what the word is about
 * @param sentences for a sentence: itself, as the text has it; for an article: the sentences that
 *     were shown as evidence when the reader decided, which may be none
 */
public record StanceLabel(
    ArticleId article,
    String proposition,
    Stance.@Nullable Label side,
    Scope scope,
    List<String> sentences,
    Instant at) {
  /** What a word is about. */
  public enum Scope {
    ARTICLE,
    SENTENCE
  }

  public StanceLabel {
    sentences = List.copyOf(sentences);
    if (scope == Scope.SENTENCE && sentences.size() != 1) {
      throw new IllegalArgumentException("one sentence is labelled at a time");
    }
  }
}
