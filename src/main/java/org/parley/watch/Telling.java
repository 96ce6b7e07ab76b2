package org.parley.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener of paths, and again later of those that it failed with. For one thread. */
final class Telling {
  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Consumer<List<Path>> listener;
  private final Duration first;
  private final Set<Path> failed = new TreeSet<>();
  private Duration patience;
  private long failedAt;

  /**
   * @param patience how long to wait after a failure; twice as long after each further one
   */
  Telling(Consumer<List<Path>> listener, Duration patience) {
    this.listener = listener;
    this.first = patience;
    this.patience = patience;
  }

  /** Tells of the batch, and of what failed if its time has come. */
  void tell(List<Path> batch, Collection<Path> unsettled) {
    Set<Path> told = new TreeSet<>(batch);
    boolean again = !failed.isEmpty() && System.nanoTime() - failedAt >= patience.toNanos();
    if (again) {
      Set<Path> busy = Batch.above(unsettled);
      failed.stream()
          .filter(path -> !busy.contains(path) && !unsettled.contains(path))
          .forEach(told::add);
    }
    if (!told.isEmpty()) {
      tell(told, again);
    }
  }

  private void tell(Set<Path> told, boolean again) {
    try {
      listener.accept(List.copyOf(told));
      failed.removeAll(told);
      patience = failed.isEmpty() ? first : patience;
    } catch (RuntimeException | Error e) {
      patience = again ? twice(patience) : patience;
      failed.addAll(told);
      failedAt = System.nanoTime();
      LOG.error("what changed could not be dealt with; again in {} s", patience.toSeconds(), e);
    }
  }

  private static Duration twice(Duration patience) {
    Duration twice = patience.multipliedBy(2);
    return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
  }
}
