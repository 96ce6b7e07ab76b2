package org.parley.solr;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * This process's sign that it uses a folder's node: a shared lock on {@code users.lock}, there as
 * long as one connection is open. While a node is ending, taking the lock waits for its end.
 *
 * <p>Locks of the operating system belong to the process, and closing any open file of that name
 * drops them; so there is one channel a folder here, and nothing else may open the file.
 */
final class UsersLock implements AutoCloseable {
  private static final Map<Path, UsersLock> HELD = new HashMap<>();

  private final Path file;
  private final FileChannel channel;
  private int users = 1;

  private UsersLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Becomes a user of the node; {@link #close} ends it.
   *
   * @throws SolrSetupException if the folder cannot be written
   */
  static UsersLock hold(NodeFolder folder) {
    Path file = folder.usersLock();
    synchronized (HELD) {
      UsersLock held = HELD.get(file);
      if (held != null) {
        held.users++;
        return held;
      }
      try {
        UsersLock fresh = new UsersLock(file, lock(file));
        HELD.put(file, fresh);
        return fresh;
      } catch (IOException e) {
        throw NodeFolder.notWritable(folder.path(), e);
      }
    }
  }

  @Override
  public void close() {
    synchronized (HELD) {
      users--;
      if (users == 0) {
        HELD.remove(file);
        try {
          channel.close();
        } catch (IOException e) {
          throw new SolrUnavailable("cannot let go of " + file + ": " + Reasons.of(e), e);
        }
      }
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      channel.lock(0, Long.MAX_VALUE, true);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }
}
