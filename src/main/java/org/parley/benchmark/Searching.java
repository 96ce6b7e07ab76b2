package org.parley.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Searches a Parley again and again, as one reader after the other would, and takes the time. */
final class Searching implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;
  private static final int OK = 200;
  private static final List<String> QUESTIONS =
      List.of(
          "/api/search?q=president",
          "/api/search?q=%22interest+rates%22",
          "/api/search?q=trade+talks&sort=newest",
          "/?q=oil+prices",
          "/api/search",
          "/?q=senate+-house&size=20",
          "/files");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;
  private final Thread reader = new Thread(this::read, "benchmark-searching");
  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean closing;
  private final AtomicInteger failures = new AtomicInteger();

  /**
   * Begins to search.
   *
   * @param root without a slash at its end
   */
  Searching(String root) {
    this.root = root;
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try {
      for (int i = 0; !closing; i++) {
        ask(QUESTIONS.get(i % QUESTIONS.size()));
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String question) throws InterruptedException {
    long start = System.nanoTime();
    try {
      HttpResponse<Void> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(root + question)).build(),
              HttpResponse.BodyHandlers.discarding());
      failures.addAndGet(answer.statusCode() == OK ? 0 : 1);
    } catch (IOException failed) {
      failures.incrementAndGet();
    }
    millis.add((System.nanoTime() - start) / 1e6);
  }

  /** How it went, for a person. */
  String summary() {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    if (sorted.isEmpty()) {
      return "none";
    }
    return "%d requests, %d failed, median %.0f ms, p99 %.0f ms, slowest %.0f ms"
        .formatted(
            sorted.size(),
            failures.get(),
            sorted.get(sorted.size() / 2),
            sorted.get((int) Math.min(sorted.size() - 1, Math.floor(0.99 * sorted.size()))),
            sorted.get(sorted.size() - 1));
  }

  @Override
  public void close() {
    closing = true;
    try {
      reader.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
