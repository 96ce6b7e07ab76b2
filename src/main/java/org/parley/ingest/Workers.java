package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Some threads that do the same with each member of a list. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "parley-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The results, in the order of the members. */
  <A, B> List<B> map(List<A> members, Function<A, B> work) {
    List<Future<B>> futures = new ArrayList<>();
    members.forEach(member -> futures.add(threads.submit(() -> work.apply(member))));
    List<B> results = new ArrayList<>();
    futures.forEach(future -> results.add(result(future)));
    return results;
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while files were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
