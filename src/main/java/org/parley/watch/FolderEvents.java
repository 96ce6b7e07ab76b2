package org.parley.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the system tells of changes in folders, as hints where to look. For one thread; only {@link
 * #close} may be called by another.
 *
 * <p>A key of the watch service belongs to a folder on the disk, not to its name: it outlives a
 * move, with the old name, and two ways to one folder share it.
 */
final class FolderEvents implements AutoCloseable {
  private final @Nullable WatchService service;
  private final EventlessFileSystems eventless = new EventlessFileSystems();
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final Map<WatchKey, Set<Path>> paths = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable String gap;
  private boolean exhausted;

  private FolderEvents(@Nullable WatchService service, @Nullable String gap) {
    this.service = service;
    this.gap = gap;
  }

  static FolderEvents open() {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")) {
      return none("the JDK has no events on this system");
    }
    try {
      return new FolderEvents(FileSystems.getDefault().newWatchService(), null);
    } catch (IOException | UnsupportedOperationException e) {
      return none(String.valueOf(e.getMessage()));
    }
  }

  /** A system that tells nothing. */
  static FolderEvents none(String reason) {
    return new FolderEvents(null, reason);
  }

  /** Why changes may happen of which nothing is told; null if there is no reason known. */
  @Nullable String gap() {
    return gap;
  }

  /** Asks to be told of what happens in a folder; to be called before it is looked into. */
  void register(Path folder) {
    if (service == null || exhausted) {
      return;
    }
    String kind = eventless.kind(folder);
    if (kind != null) {
      gap = folder + " is on a file system without events (" + kind + ")";
    }
    try {
      put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException noFolder) {
      forget(folder);
    } catch (IOException | UnsupportedOperationException e) {
      gap = String.valueOf(e.getMessage());
      exhausted = true;
      forget(folder);
    }
  }

  boolean isRegistered(Path folder) {
    return keys.containsKey(folder);
  }

  private void put(Path folder, WatchKey key) {
    if (key.equals(keys.get(folder))) {
      return;
    }
    forget(folder);
    keys.put(folder, key);
    paths.computeIfAbsent(key, any -> new HashSet<>()).add(folder);
  }

  void forget(Path folder) {
    WatchKey key = keys.remove(folder);
    Set<Path> ways = key == null ? null : paths.get(key);
    if (key != null && ways != null) {
      ways.remove(folder);
      if (ways.isEmpty()) {
        paths.remove(key);
        key.cancel();
      }
    }
  }

  /**
   * Waits for events and adds what they tell of to the hints.
   *
   * @param longest how long to wait for a first one
   * @param more how long to wait for further ones, within that time
   */
  void await(Duration longest, Duration more, Hints hints) throws InterruptedException {
    if (service == null) {
      closed.await(longest.toMillis(), TimeUnit.MILLISECONDS);
      return;
    }
    try {
      long end = System.nanoTime() + longest.toNanos();
      boolean first = true;
      for (long left = longest.toNanos(); left > 0; left = end - System.nanoTime()) {
        WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
        if (key != null) {
          read(key, hints);
          end = first ? Math.min(end, System.nanoTime() + more.toNanos()) : end;
          first = false;
        }
      }
    } catch (ClosedWatchServiceException closing) {
      // the watch is over
    }
  }

  private void read(WatchKey key, Hints hints) {
    Set<Path> ways = Set.copyOf(paths.getOrDefault(key, Set.of()));
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        ways.forEach(way -> hints.entries().add(way.resolve(name)));
      } else {
        hints.folders().addAll(ways); // events were dropped
      }
    }
    if (!key.reset()) {
      ways.forEach(this::forget);
      hints.folders().addAll(ways);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      if (service != null) {
        service.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where to look.
   *
   * @param entries files or folders
   * @param folders folders to look into
   */
  record Hints(Set<Path> entries, Set<Path> folders) {
    Hints() {
      this(new HashSet<>(), new HashSet<>());
    }

    boolean isEmpty() {
      return entries.isEmpty() && folders.isEmpty();
    }
  }
}
