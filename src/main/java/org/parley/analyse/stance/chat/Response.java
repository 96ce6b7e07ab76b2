package org.parley.analyse.stance.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What came back, whatever the status.
 *
 * @param retryAfter seconds as the endpoint says them (RFC 9110, 10.2.3); a date is not understood
 */
record Response(int status, String body, String retryAfter) {
  private static final int OK = 200;
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 422);
  private static final int LONGEST_PAUSE_SECONDS = 10;

  static Response of(HttpResponse<String> response) {
    return new Response(
        response.statusCode(),
        response.body(),
        response.headers().firstValue("Retry-After").orElse(""));
  }

  boolean isGood() {
    return status == OK;
  }

  /** Whether the request was read, and refused for what it asks for. */
  boolean isNotUnderstood() {
    return NOT_UNDERSTOOD.contains(status);
  }

  /** How long to wait before it makes sense to ask again; empty if it makes none. */
  Optional<Duration> pause() {
    if (!BUSY.contains(status) || !retryAfter.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    int seconds = Integer.parseInt(retryAfter);
    return seconds > LONGEST_PAUSE_SECONDS
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(seconds));
  }

  /** What the endpoint complains of, as OpenAI's and most others say it; empty if it does not. */
  String complaint() {
    try {
      JsonNode error = Verdict.json(body, "the complaint").path("error");
      return error.isTextual()
          ? error.asText()
          : (error.path("param").asText("") + " " + error.path("message").asText("")).strip();
    } catch (NoAnswer noJson) {
      return "";
    }
  }
}
