package org.parley.analyse.stance.chat;

import com.fasterxml.jackson.databind.JsonNode;

/** The envelope of an answer, a "chat completion object" of OpenAI's Chat Completions API. */
final class Reply {
  private static final String WHAT = "the endpoint's answer";

  private Reply() {}

  /**
   * What the model wrote.
   *
   * @throws NoAnswer if it wrote nothing, refused, or was cut off
   */
  static String content(String body) throws NoAnswer {
    JsonNode choice = Verdict.json(body, WHAT).path("choices").path(0);
    JsonNode message = choice.path("message");
    String end = choice.path("finish_reason").asText("");
    if (end.equals("content_filter") || !message.path("refusal").asText("").isBlank()) {
      throw new NoAnswer(Failing.Reason.REFUSED, "the model refused to answer");
    }
    if (end.equals("length")) {
      throw new NoAnswer(
          Failing.Reason.TOO_LONG_ANSWER, "the model's answer was cut off for its length");
    }
    String content = message.path("content").textValue();
    if (content == null) {
      throw new NoAnswer(
          Failing.Reason.BAD_ANSWER, WHAT + " has no text in choices[0].message.content");
    }
    return content;
  }
}
