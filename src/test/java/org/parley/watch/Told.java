package org.parley.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A listener that remembers what it was told, and fails or waits where a test asks for it. */
final class Told implements Consumer<List<Path>> {
  private final List<Path> paths = new ArrayList<>();
  private Consumer<List<Path>> first = batch -> {};

  /** What to do with each batch before it is remembered. */
  synchronized void first(Consumer<List<Path>> first) {
    this.first = first;
  }

  @Override
  public void accept(List<Path> batch) {
    Consumer<List<Path>> before;
    synchronized (this) {
      before = first;
    }
    before.accept(batch);
    synchronized (this) {
      paths.addAll(batch);
    }
  }

  synchronized List<Path> paths() {
    return List.copyOf(paths);
  }

  synchronized Set<Path> distinct() {
    return Set.copyOf(paths);
  }

  synchronized void clear() {
    paths.clear();
  }

  /** Waits until each path was told, or a folder above it. */
  void awaitAll(Collection<Path> wanted) {
    List<Path> left = new ArrayList<>(wanted);
    await(
        () -> {
          Set<Path> told = distinct();
          left.removeIf(path -> isIn(told, path));
          return left.isEmpty();
        });
  }

  private static boolean isIn(Set<Path> told, Path path) {
    for (Path each = path; each != null; each = each.getParent()) {
      if (told.contains(each)) {
        return true;
      }
    }
    return false;
  }

  void await(Path... wanted) {
    await(() -> distinct().containsAll(List.of(wanted)));
  }

  static void await(BooleanSupplier condition) {
    long begun = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - begun > Duration.ofSeconds(30).toNanos()) {
        throw new AssertionError("waited 30 s in vain");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
