package org.parley.extract;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.parley.domain.Failure;

/**
 * Gives up on a file that takes too long, so that the others get their turn. The parser is told to
 * stop, but one that does not listen goes on in a thread of its own until the process ends. Safe
 * for use by several threads.
 *
 * @param extractor what reads the files; has to be safe for use by several threads too
 * @param limit how long a file may take
 */
public record TimeBound(Extractor extractor, Duration limit) implements Extractor {
  /** Long enough for the largest file that is accepted. */
  public static final Duration USUAL = Duration.ofSeconds(60);

  /** A parser may go deep into a file that is nested. */
  private static final long STACK_BYTES = 4L * 1024 * 1024;

  @Override
  public Extraction extract(SourceFile file) {
    CompletableFuture<Extraction> extraction = new CompletableFuture<>();
    Thread reader = new Thread(null, () -> read(file, extraction), "parley-reader", STACK_BYTES);
    reader.setDaemon(true);
    reader.start();
    try {
      return extraction.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLong) {
      reader.interrupt();
      return unreadable(
          Failure.Reason.TIMEOUT, "Reading it took longer than " + limit.toSeconds() + " seconds.");
    } catch (InterruptedException stopped) {
      reader.interrupt();
      Thread.currentThread().interrupt();
      return unreadable(Failure.Reason.TIMEOUT, "Reading it was interrupted.");
    } catch (ExecutionException broken) {
      return unreadable(Failure.Reason.CRASH, "Its parser failed: " + broken.getCause() + ".");
    }
  }

  private void read(SourceFile file, CompletableFuture<Extraction> extraction) {
    try {
      extraction.complete(extractor.extract(file));
    } catch (RuntimeException | Error failure) {
      extraction.completeExceptionally(failure);
    }
  }

  private static Extraction unreadable(Failure.Reason reason, String detail) {
    return new Extraction.Unreadable(new Failure(reason, detail));
  }
}
