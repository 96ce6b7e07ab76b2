package org.parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The right to import into a data folder, which one import at a time has: an exclusive lock on
 * {@code import.lock} in it. It ends with {@link #close}, or with its process, whatever kills that.
 * Safe for use by several threads; any of them may close it.
 *
 * <p>Locks of the operating system belong to the process, and closing any open file of that name
 * drops them; so the threads of a process first settle among themselves who opens the file, and
 * nothing else may open it.
 */
public final class ImportLock implements AutoCloseable {
  /** Far behind the text, which others must be able to read while it is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST_TEXT = 200;
  private static final Map<Path, ImportTurn> TURNS = new ConcurrentHashMap<>();

  private final ImportTurn turn;
  private final FileChannel channel;
  private boolean closed;

  private ImportLock(ImportTurn turn, FileChannel channel) {
    this.turn = turn;
    this.channel = channel;
  }

  /**
   * Waits until no other import into the folder is under way.
   *
   * @param data the data folder; made where it is missing
   * @param said is told, once and only if there is somebody to wait for, for whom
   * @throws UncheckedIOException if the folder cannot be written; the message is one line that says
   *     what to do
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static ImportLock hold(Path data, Consumer<String> said) throws InterruptedException {
    Path folder = made(data);
    ImportTurn turn = TURNS.computeIfAbsent(folder, any -> new ImportTurn());
    boolean waited = turn.take(said);
    try {
      return new ImportLock(turn, lock(folder, waited ? line -> {} : said));
    } catch (IOException e) {
      turn.pass();
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while waiting for another import");
      }
      throw notWritable(folder, e);
    } catch (RuntimeException e) {
      turn.pass();
      throw e;
    }
  }

  /**
   * The folder by its one name; made where it is missing.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  static Path made(Path data) {
    Path folder = data.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      return folder.toRealPath();
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  private static FileChannel lock(Path folder, Consumer<String> said) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("import.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        said.accept(Importer.waitingFor(holder(channel)));
        lock = channel.lock(LOCKED_BYTE, 1, false);
      }
      String self = new Importer(ProcessHandle.current().pid(), Instant.now()).text();
      channel.truncate(0).write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable Importer holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
    channel.read(text, 0);
    return Importer.parse(StandardCharsets.UTF_8.decode(text.flip()).toString());
  }

  static UncheckedIOException notWritable(Path folder, IOException cause) {
    String reason =
        "cannot write in %s (%s): make it writable or choose another folder with --data"
            .formatted(folder, reason(cause));
    return new UncheckedIOException(reason, cause);
  }

  private static @Nullable String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    return cause instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : cause.getMessage();
  }

  /** Lets the next import begin. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let go of import.lock: " + reason(e), e);
    } finally {
      turn.pass();
    }
  }
}
