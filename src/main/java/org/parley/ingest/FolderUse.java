package org.parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The sign that somebody works with a data folder: a lock on {@code in-use.lock} in it, which the
 * commands that import share, and which nobody shares who changes the database behind them. It ends
 * with {@link #close}, or with its process, whatever kills that. Safe for use by several threads.
 *
 * <p>Locks of the operating system belong to the process, and closing any open file of that name
 * drops them; so there is one channel a folder here, and nothing else may open the file.
 */
public final class FolderUse implements AutoCloseable {
  private static final Map<Path, FolderUse> HELD = new HashMap<>();

  private final Path folder;
  private final FileChannel channel;
  private final boolean alone;
  private int users = 1;

  private FolderUse(Path folder, FileChannel channel, boolean alone) {
    this.folder = folder;
    this.channel = channel;
    this.alone = alone;
  }

  /**
   * Works with a folder beside others; waits while somebody has it for himself.
   *
   * @param data the data folder; made where it is missing
   * @param said is told, only if there is somebody to wait for
   * @throws UncheckedIOException if the folder cannot be written; the message is one line that says
   *     what to do
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static FolderUse share(Path data, Consumer<String> said) throws InterruptedException {
    Path folder = ImportLock.made(data);
    synchronized (HELD) {
      FolderUse held = HELD.get(folder);
      while (held != null && held.alone) {
        HELD.wait();
        held = HELD.get(folder);
      }
      if (held != null) {
        held.users++;
        return held;
      }
      return locked(folder, false, said).orElseThrow();
    }
  }

  /**
   * Has a folder for oneself; empty if somebody works with it. Throws as {@link #share} does.
   *
   * @param data the data folder; made where it is missing
   */
  public static Optional<FolderUse> alone(Path data) {
    Path folder = ImportLock.made(data);
    synchronized (HELD) {
      return HELD.containsKey(folder) ? Optional.empty() : locked(folder, true, line -> {});
    }
  }

  private static Optional<FolderUse> locked(Path folder, boolean alone, Consumer<String> said) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("in-use.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = lock(channel, alone, said);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      FolderUse use = new FolderUse(folder, channel, alone);
      HELD.put(folder, use);
      return Optional.of(use);
    } catch (IOException refused) {
      throw ImportLock.notWritable(folder, refused);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel, boolean alone, Consumer<String> said)
      throws IOException {
    FileLock lock = channel.tryLock(0, Long.MAX_VALUE, !alone);
    if (lock == null && !alone) {
      said.accept("waiting for a restore into the same data folder");
      return channel.lock(0, Long.MAX_VALUE, true);
    }
    return lock;
  }

  @Override
  public void close() {
    synchronized (HELD) {
      users--;
      if (users > 0) {
        return;
      }
      HELD.remove(folder);
      HELD.notifyAll();
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot let go of in-use.lock: " + e.getMessage(), e);
      }
    }
  }
}
