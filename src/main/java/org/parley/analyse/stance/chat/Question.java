package org.parley.analyse.stance.chat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.parley.domain.Sha256;

/**
 * A statement, and the text whose author's stance towards it is asked for. Nothing else is told: no
 * outlet, no author, no name of a file.
 */
record Question(String statement, String text, String shown) {
  private static final int MARK = 12;

  Question(String statement, String text) {
    this(statement.strip().replaceAll("\\s+", " "), text, Excerpt.of(text));
  }

  /**
   * The question as the user's message. The text stands between two lines that carry the beginning
   * of its own digest, which no text can foresee: it cannot pretend to be over.
   */
  String message() {
    String mark = Sha256.of(shown).substring(0, MARK);
    return "STATEMENT: %s\n\n--- TEXT %s BEGINS ---\n%s\n--- TEXT %s ENDS ---"
        .formatted(statement, mark, shown, mark);
  }

  /** What answers to this question are kept under. */
  String key(String address, String model) {
    return Sha256.of(
        JsonNodeFactory.instance
            .arrayNode()
            .add(Prompt.VERSION)
            .add(address)
            .add(model)
            .add(statement)
            .add(text)
            .toString());
  }
}
