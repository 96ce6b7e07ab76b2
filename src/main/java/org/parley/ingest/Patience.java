package org.parley.ingest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.solr.SolrUnavailable;

/**
 * Outlasts a Solr that goes away for a while: a request that finds nobody is made again after a
 * pause, which grows. Safe for use by several threads.
 */
final class Patience {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Duration longest;
  private final Consumer<String> said;
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * Patience that has not begun yet.
   *
   * @param longest how long Solr may be away at a time
   * @param said hears, in a sentence, that Solr is away
   */
  Patience(Duration longest, Consumer<String> said) {
    this.longest = longest;
    this.said = said;
  }

  /**
   * Makes a request until Solr answers it.
   *
   * @throws SolrUnavailable if Solr stays away for too long, or patience ended
   */
  <T> T outlast(Supplier<T> request) {
    long start = System.nanoTime();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return request.get();
      } catch (SolrUnavailable away) {
        if (ended.getCount() == 0 || System.nanoTime() - start > longest.toNanos()) {
          throw away;
        }
        said.accept("Solr is away, waiting for it: " + away.getMessage());
        rest(pause, away);
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
      }
    }
  }

  /** As {@link #outlast(Supplier)}, of a request without an answer. */
  void outlast(Runnable request) {
    outlast(
        () -> {
          request.run();
          return true;
        });
  }

  /** From now on nobody waits: a request that finds Solr away fails at once. */
  void end() {
    ended.countDown();
  }

  private void rest(Duration pause, SolrUnavailable away) {
    try {
      if (ended.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        throw away;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw away;
    }
  }
}
