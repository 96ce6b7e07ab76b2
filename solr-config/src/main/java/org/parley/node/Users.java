package org.parley.node;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Those who use the node: every process that holds {@code users.lock}. */
final class Users {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  /** What nothing refers to is collected as garbage, and the lock with it. */
  private static final AtomicReference<FileLock> LAST = new AtomicReference<>();

  private final Path file;
  private final Duration idle;
  private final BooleanSupplier useless;

  /**
   * The users of a folder's node.
   *
   * @param useless whether the node is of no use to them any more
   */
  Users(Path home, Duration idle, BooleanSupplier useless) {
    this.file = home.resolve("users.lock");
    this.idle = idle;
    this.useless = useless;
  }

  /**
   * Waits until nobody has used the node for the idle time, its folder is gone, or it is useless.
   * Where nobody uses it, returns holding the lock, which keeps newcomers waiting until this
   * process has ended; they then find no node and start one.
   */
  void awaitNone() throws IOException, InterruptedException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long pause = Math.max(50, Math.min(LONGEST_PAUSE.toMillis(), idle.toMillis() / 4));
    long lastUsed = System.nanoTime();
    while (Files.exists(file) && !useless.getAsBoolean()) {
      FileLock lock = channel.tryLock();
      long now = System.nanoTime();
      if (lock == null) {
        lastUsed = now;
      } else if (now - lastUsed >= idle.toNanos()) {
        LAST.set(lock);
        return;
      } else {
        lock.release();
      }
      Thread.sleep(pause);
    }
  }
}
