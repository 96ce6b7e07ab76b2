package org.parley.analyse.stance.chat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.parley.config.GivenJudge;

/**
 * The HTTP side of a judge. Redirects are not followed: the key would go with them. Safe for use by
 * several threads.
 */
final class Endpoint {
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final int LONGEST_COMPLAINT = 200;

  /** A server that does not know us may repeat the key in its complaint, or a part of it. */
  private static final Set<Integer> ABOUT_THE_KEY = Set.of(401, 403, 407);

  private final URI address;
  private final @Nullable String key;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();

  Endpoint(GivenJudge given) {
    address = Address.of(given.url());
    key = given.key();
  }

  String address() {
    return address.toString();
  }

  /**
   * Sends a request, and once more after a short pause that the endpoint asked for, or where the
   * connection broke.
   *
   * @throws NoAnswer if nothing came back
   */
  Response post(String json, Patience patience) throws NoAnswer {
    try {
      while (true) {
        try {
          Response response = once(json, patience);
          if (response.pause().isEmpty() || !patience.retries()) {
            return response;
          }
          patience.rest(response.pause().get());
        } catch (IOException failure) {
          if (!isBroken(failure) || !patience.retries()) {
            throw unreachable(failure);
          }
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoAnswer(Failing.Reason.UNREACHABLE, "stopped before there was an answer");
    }
  }

  /** The time given is for the whole answer, down to its last byte. */
  private Response once(String json, Patience patience)
      throws IOException, NoAnswer, InterruptedException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request(json), head -> new BoundedBody());
    try {
      return Response.of(answer.get(patience.left(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException late) {
      throw patience.over();
    } catch (ExecutionException failure) {
      throw cause(failure);
    } finally {
      // closes the connection of what is not over; without "true" it would go on
      answer.cancel(true);
    }
  }

  private HttpRequest request(String json) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    return request.build();
  }

  private static IOException cause(ExecutionException failure) throws NoAnswer {
    Throwable last = failure;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof BoundedBody.TooLong) {
        throw new NoAnswer(
            Failing.Reason.TOO_LONG_ANSWER,
            "the endpoint's answer is longer than %d bytes".formatted(BoundedBody.LONGEST));
      }
      last = each;
      if (each instanceof IOException) {
        break;
      }
    }
    return last instanceof IOException cause ? cause : new ConnectException(last.toString());
  }

  /** Whether the connection was there and went away, as one that was kept too long does. */
  private static boolean isBroken(IOException failure) {
    return !(failure instanceof ConnectException
        || failure instanceof HttpTimeoutException
        || failure instanceof SSLException);
  }

  private NoAnswer unreachable(IOException failure) {
    String message = failure.getMessage();
    String why = message == null ? failure.getClass().getSimpleName() : message;
    return new NoAnswer(
        Failing.Reason.UNREACHABLE, "%s cannot be asked: %s".formatted(address, shown(why)));
  }

  /** What a status other than the good one means for a person. */
  NoAnswer refused(Response response) {
    String complaint =
        ABOUT_THE_KEY.contains(response.status())
            ? "PARLEY_JUDGE_KEY is missing or not known there"
            : shown(response.complaint());
    return new NoAnswer(
        Failing.Reason.HTTP_STATUS,
        "%s answered with status %d%s"
            .formatted(address, response.status(), complaint.isEmpty() ? "" : ": " + complaint));
  }

  /** The words of another, in one line, cut, and without the key. */
  private String shown(String words) {
    String safe = key == null ? words : words.replace(key, "***");
    String line = safe.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= LONGEST_COMPLAINT
        ? line
        : line.substring(0, LONGEST_COMPLAINT) + " ...";
  }
}
