package org.parley.ingest;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to import into a data folder, among the threads of this process. */
final class ImportTurn {
  private final Semaphore free = new Semaphore(1, true);
  private volatile @Nullable Importer holder;

  /**
   * Waits for the turn.
   *
   * @return whether there was somebody to wait for, of whom {@code said} was told
   */
  boolean take(Consumer<String> said) throws InterruptedException {
    boolean waits = !free.tryAcquire();
    if (waits) {
      said.accept(Importer.waitingFor(holder));
      free.acquire();
    }
    holder = new Importer(ProcessHandle.current().pid(), Instant.now());
    return waits;
  }

  void pass() {
    holder = null;
    free.release();
  }
}
