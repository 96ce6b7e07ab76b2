package org.parley.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The lock by which a data folder has one node at a time: {@code node.lock}, held until the process
 * ends, with the process id in it.
 */
final class OnlyNode {
  private static final int TRIES = 100;

  /** A lock that nothing refers to is collected as garbage, and with its channel it is gone. */
  private static final AtomicReference<FileLock> HELD = new AtomicReference<>();

  private OnlyNode() {}

  /**
   * Becomes the folder's node. Whoever looks whether the lock is held holds it for a moment, so
   * this tries for a second.
   *
   * @throws IOException if another node lives, or the folder cannot be written
   * @throws InterruptedException if interrupted meanwhile
   */
  static void become(Path home) throws IOException, InterruptedException {
    FileChannel channel =
        FileChannel.open(
            home.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    for (int i = 0; i < TRIES; i++) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid().getBytes(UTF_8)));
        HELD.set(lock);
        return;
      }
      Thread.sleep(10);
    }
    channel.close();
    throw new IOException("another node is alive in " + home);
  }

  private static String pid() {
    return ProcessHandle.current().pid() + "\n";
  }
}
