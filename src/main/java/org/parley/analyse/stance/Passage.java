package org.parley.analyse.stance;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;

/**
 * A sentence of an article, and whose it is.
 *
 * @param span the sentence in the text
 * @param words what is judged: the sentence, or somebody's words in it; line breaks are spaces
 * @param voice whose words they are
 * @param speaker who speaks; null if it is the author, or nobody knows
 */
record Passage(Span span, String words, Voice voice, @Nullable String speaker) {
  /** Whose words a passage is. */
  enum Voice {
    AUTHOR,
    OTHER
  }

  boolean isAuthors() {
    return voice == Voice.AUTHOR;
  }
}
