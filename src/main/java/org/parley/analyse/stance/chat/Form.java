package org.parley.analyse.stance.chat;

import java.util.Optional;

/**
 * How much of the protocol a request makes use of.
 *
 * @param steady whether the temperature is set to 0; some models of OpenAI's take no temperature
 */
record Form(Format format, boolean steady) {
  /** What is asked of the form of the answer, the strictest first. */
  enum Format {
    SCHEMA,
    OBJECT,
    NONE
  }

  static final Form STRICTEST = new Form(Format.SCHEMA, true);

  /**
   * What to try where this form was not understood; empty if there is nothing plainer.
   *
   * @param complaint what the endpoint says it did not understand
   */
  Optional<Form> plainer(String complaint) {
    if (steady && complaint.contains("temperature")) {
      return Optional.of(new Form(format, false));
    }
    return switch (format) {
      case SCHEMA -> Optional.of(new Form(Format.OBJECT, steady));
      case OBJECT -> Optional.of(new Form(Format.NONE, steady));
      case NONE -> Optional.empty();
    };
  }
}
