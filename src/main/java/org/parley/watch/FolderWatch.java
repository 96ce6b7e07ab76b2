package org.parley.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a listener, on a thread of its own, which files and folders to look at again: what is new,
 * changed or gone since the watch began, with all folders below, some two seconds after it
 * happened.
 *
 * <ul>
 *   <li>A file that is being written is told once it has not changed for a while, not before; a
 *       folder only while nothing below it is being written. A folder stands for all below it.
 *   <li>A path that is gone is told too, a root that vanishes included: where that is a disk that
 *       was unplugged, the listener has to know better. A root that comes back is told as new.
 *   <li>While the listener works, changes are collected. What it fails with is told again later.
 *   <li>Hidden files and folders are not watched; links are followed, loops are not. Files that may
 *       not be read are told like others.
 *   <li>Where the system does not tell of all changes, everything is looked at every few seconds,
 *       less often the longer that takes; one warning says so.
 *   <li>A burst of changes is told at its end, or every ten seconds while it lasts.
 * </ul>
 */
public final class FolderWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final FolderEvents events;
  private final Known known;
  private final Looks looks;
  private final Telling telling;
  private final Pace pace;
  private final Thread thread = new Thread(this::run, "parley-watch");
  private FolderEvents.Hints hints = new FolderEvents.Hints();
  private boolean warned;
  private boolean failed;
  private volatile boolean closed;

  private FolderWatch(
      Known known, Looks looks, FolderEvents events, Timing timing, Telling telling) {
    this.known = known;
    this.looks = looks;
    this.events = events;
    this.pace = new Pace(timing);
    this.telling = telling;
    looks.lookAtAll();
    looks.takeAllBut(Set.of());
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Begins to watch; what is there when this returns is not told. So a caller that reads the files
   * begins to watch first, and misses nothing.
   *
   * @param roots folders or files, which need not be there yet; paths are told below them as they
   *     are given here
   * @param ignored which paths not to watch, besides hidden ones; of a folder, all below it is
   *     ignored too. What the listener writes below a root must be among them.
   * @param listener is called with some paths, in their order, by one thread
   */
  public static FolderWatch open(
      List<Path> roots, Predicate<Path> ignored, Consumer<List<Path>> listener) {
    Telling telling = new Telling(listener, PATIENCE);
    return open(FolderEvents.open(), Timing.STANDARD, roots, ignored, telling);
  }

  static FolderWatch open(
      FolderEvents events,
      Timing timing,
      List<Path> roots,
      Predicate<Path> ignored,
      Telling telling) {
    Known known = new Known(roots.stream().map(FolderWatch::named).toList());
    Looks looks = new Looks(known, events, ignored, timing);
    return new FolderWatch(known, looks, events, timing, telling);
  }

  /** The empty path has no place above its files. */
  private static Path named(Path root) {
    return root.toString().isEmpty() ? Path.of(".") : root;
  }

  private void run() {
    while (!closed) {
      try {
        boolean busy = looks.size() > 0;
        events.await(pace.untilLook(busy), pace.afterEvent(busy), hints);
        if (!closed) {
          look();
          tell();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException e) {
        if (!closed && !failed) {
          LOG.error("a look at what changed failed; the next one is at everything", e);
        }
        failed = true;
      }
    }
  }

  private void look() {
    FolderEvents.Hints now = hints;
    hints = new FolderEvents.Hints();
    pace.timeLook(() -> looks.look(now));
    if (failed || pace.isTimeForAll(events.gap() == null)) {
      pace.timeAll(looks::lookAtAll);
      failed = false;
    }
    warnOnce();
  }

  private void tell() {
    Set<Path> unsettled = looks.unsettled();
    if (pace.holdsBack(!unsettled.isEmpty() && looks.size() >= Batch.MANY)) {
      return;
    }
    Map<Path, Stamp> changed = looks.takeAllBut(unsettled);
    telling.tell(Batch.of(changed, unsettled, known::isWatched), unsettled);
  }

  private void warnOnce() {
    if (!warned && events.gap() != null) {
      warned = true;
      LOG.warn(
          "the system does not tell of every change ({}): looking at all files every few seconds",
          events.gap());
    }
  }

  /**
   * Ends the watch. Returns when the listener is not at work any more, unless it is the listener
   * that calls, or the thread is interrupted.
   */
  @Override
  public void close() {
    closed = true;
    events.close();
    if (Thread.currentThread() != thread) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
