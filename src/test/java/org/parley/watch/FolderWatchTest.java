package org.parley.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watches real folders; in haste, where nothing is being written slowly. */
@Timeout(60)
class FolderWatchTest {
  private static final Timing HASTE =
      new Timing(
          Duration.ofMillis(50),
          Duration.ofMillis(200),
          Duration.ofMillis(200),
          Duration.ofSeconds(1),
          Duration.ofMillis(150));

  @TempDir Path place;
  private Path root = Path.of("");
  private final Told told = new Told();
  private final List<FolderWatch> watches = new ArrayList<>();

  @BeforeEach
  void makeTheRoot() throws IOException {
    root = Files.createDirectory(place.resolve("root"));
  }

  @AfterEach
  void endTheWatches() {
    watches.forEach(FolderWatch::close);
  }

  @Test
  void aFileThatGrowsIsToldOnceAtItsEnd() throws Exception {
    write("old.txt");
    watches.add(FolderWatch.open(List.of(root), path -> false, told));
    Path quick = write("quick.txt");
    Path slow = root.resolve("slow.txt");
    long longest = 0;
    List<Path> meanwhile = List.of();
    try (OutputStream out = Files.newOutputStream(slow)) {
      long last = System.nanoTime();
      for (int i = 0; i < 35 || !told.distinct().contains(quick); i++) {
        out.write('x');
        Thread.sleep(100);
        meanwhile = told.paths();
        longest = Math.max(longest, System.nanoTime() - last);
        last = System.nanoTime();
      }
    }
    assumeTrue(longest < 1_000_000_000L, "it grew all the time");
    assertThat(meanwhile).as("told while another file is being written").containsExactly(quick);
    told.await(slow);
    assertThat(told.paths()).containsExactly(quick, slow);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsNewChangedOrGoneIsTold(boolean events) throws Exception {
    Path changed = write("changed.txt");
    Path gone = write("gone.txt");
    Path lost = root.resolve("lost");
    write("lost/a/b.txt");
    Path kept = write("kept.txt");
    watch(events);
    Files.writeString(changed, "more");
    Files.delete(gone);
    delete(lost);
    Path fresh = write("one/two/three/fresh.txt");
    told.awaitAll(List.of(changed, gone, lost, fresh));
    Path later = write("one/two/three/later.txt");
    told.await(later);
    assertThat(told.distinct()).contains(lost, root.resolve("one")).doesNotContain(kept, root);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void wholeFoldersMoveInWithinAndOut(boolean events) throws Exception {
    Path outside = Files.createDirectories(place.resolve("outside/deep"));
    Files.writeString(outside.resolve("x.txt"), "x");
    watch(events);
    Path in = root.resolve("in");
    Files.move(outside.getParent(), in);
    told.await(in);

    Path renamed = root.resolve("renamed");
    Files.move(in, renamed);
    told.await(in, renamed);
    told.clear();
    Path changed = Files.writeString(renamed.resolve("deep/x.txt"), "changed");
    told.await(changed);
    assertThat(told.distinct()).as("the old name is forgotten").containsExactlyInAnyOrder(changed);

    Files.move(renamed, outside.getParent());
    told.await(renamed);
    told.clear();
    Files.writeString(outside.resolve("y.txt"), "not ours any more");
    told.await(write("ours.txt"));
    assertThat(told.distinct()).containsExactlyInAnyOrder(root.resolve("ours.txt"));
  }

  @Test
  void nothingOfABurstIsLost() throws Exception {
    Path old = write("there/old.txt");
    watch(true);
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      written.add(write("there/burst-" + i + ".txt"));
      written.add(write("new/" + i % 10 + "/burst-" + i + ".txt"));
    }
    told.awaitAll(written);
    assertThat(told.distinct()).doesNotContain(old);
  }

  @Test
  void whatHappensWhileTheListenerWorksIsToldAfterwards() throws Exception {
    Path there = Files.createDirectory(root.resolve("there"));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    told.first(
        batch -> {
          begun.countDown();
          await(over);
        });
    watch(true);
    write("first.txt");
    begun.await();
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      written.add(Files.writeString(there.resolve(i + ".txt"), "more than the system keeps"));
    }
    written.add(write("elsewhere/deep/last.txt"));
    over.countDown();
    told.awaitAll(written);
  }

  @Test
  void whatTheListenerFailsWithIsToldAgainLater() throws Exception {
    AtomicInteger failures = new AtomicInteger();
    told.first(
        batch -> {
          if (failures.incrementAndGet() <= 2) {
            throw new IllegalStateException("a failure that a test makes");
          }
        });
    watch(true);
    Path file = write("file.txt");
    told.await(file);
    assertThat(failures).hasValueGreaterThanOrEqualTo(3);
  }

  @Test
  void hiddenAndIgnoredFilesAreNotWatched() throws Exception {
    watches.add(open(FolderEvents.open(), path -> path.endsWith("data"), root));
    write(".hidden.txt");
    write(".folder/file.txt");
    write("data/import.log");
    write("folder/.hidden/file.txt");
    told.await(root.resolve("folder"));
    write("folder/.hidden/second.txt");
    write("data/second.txt");
    Path last = write("folder/last.txt");
    told.await(last);
    assertThat(told.distinct()).containsExactlyInAnyOrder(root.resolve("folder"), last);
  }

  @Test
  void linksAreFollowedAndLoopsAreNot() throws Exception {
    Path linked = Files.createDirectories(place.resolve("linked/deep"));
    Files.createSymbolicLink(root.resolve("link"), linked.getParent());
    Files.createSymbolicLink(linked.resolve("back"), root);
    Files.createSymbolicLink(root.resolve("itself"), Path.of("itself"));
    Files.createSymbolicLink(root.resolve("nothing"), Path.of("nowhere"));
    watch(true);
    Files.writeString(linked.resolve("x.txt"), "x");
    Path seen = root.resolve("link/deep/x.txt");
    told.await(seen);
    assertThat(told.distinct()).containsExactlyInAnyOrder(seen);

    Files.delete(root.resolve("link"));
    told.await(root.resolve("link"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rootsMayVanishComeBackAndBeSingleFiles(boolean events) throws Exception {
    Path file = Files.writeString(place.resolve("single.txt"), "x");
    Path late = place.resolve("late");
    write("before.txt");
    watch(events, root, file, late);
    Files.writeString(place.resolve("beside.txt"), "nobody asked for it");
    delete(root);
    Files.delete(file);
    told.await(root, file);
    told.clear();

    Files.createDirectory(root);
    Files.createDirectory(late);
    Files.writeString(file, "again");
    told.awaitAll(List.of(write("after.txt"), file, late));
    told.clear();
    Path inside = Files.writeString(late.resolve("inside.txt"), "x");
    Path again = write("again.txt");
    Files.writeString(file, "changed");
    told.await(inside, again, file);
    assertThat(told.distinct()).containsExactlyInAnyOrder(inside, again, file);
  }

  @Test
  void aFileThatIsReplacedIsToldOnceAndOneOfTheFutureIsTold() throws Exception {
    Path replaced = write("replaced.txt");
    FileTime before = Files.getLastModifiedTime(replaced);
    watch(true);
    Path other = Files.writeString(place.resolve("other.txt"), Files.readString(replaced));
    Files.setLastModifiedTime(other, before);
    Files.move(other, replaced, StandardCopyOption.REPLACE_EXISTING);
    Path future = Files.writeString(place.resolve("future.txt"), "x");
    Files.setLastModifiedTime(future, FileTime.from(Instant.now().plus(Duration.ofDays(400))));
    Files.move(future, root.resolve("future.txt"));
    told.await(replaced, root.resolve("future.txt"));
    assertThat(told.distinct()).containsExactlyInAnyOrder(replaced, root.resolve("future.txt"));
  }

  @Test
  void nothingIsToldOnceTheWatchIsClosed() throws Exception {
    AtomicBoolean working = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    told.first(
        batch -> {
          working.set(true);
          begun.countDown();
          await(over);
          working.set(false);
        });
    FolderWatch watch = watch(true);
    write("first.txt");
    begun.await();
    Thread closing = new Thread(watch::close);
    closing.start();
    Told.await(() -> closing.getState() == Thread.State.WAITING);
    over.countDown();
    closing.join();
    assertThat(working).isFalse();
  }

  private FolderWatch watch(boolean events, Path... roots) {
    FolderEvents source = events ? FolderEvents.open() : FolderEvents.none("a test asks for it");
    FolderWatch watch = open(source, path -> false, roots.length == 0 ? new Path[] {root} : roots);
    watches.add(watch);
    return watch;
  }

  private FolderWatch open(FolderEvents events, Predicate<Path> ignored, Path... roots) {
    Telling telling = new Telling(told, Duration.ofMillis(200));
    return FolderWatch.open(events, HASTE, List.of(roots), ignored, telling);
  }

  private Path write(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (var walk = Files.walk(folder)) {
      walk.forEach(all::add);
    }
    Collections.reverse(all);
    for (Path each : all) {
      Files.delete(each);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
