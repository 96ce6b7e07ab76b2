package org.parley.extract.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A parser process, as the app sees it. It is a channel so that the interruption of a thread that
 * waits for it ends it. One thread at a time uses it; any may close it or look at its clock.
 */
final class ParserChild extends AbstractInterruptibleChannel {
  private static final Logger LOG = LoggerFactory.getLogger(ParserChild.class);
  private static final int BUFFER_BYTES = 65_536;
  private static final int LAST_BREATH_SECONDS = 1;
  private static final int BURIAL_SECONDS = 5;
  private static final long NEVER = Long.MAX_VALUE;

  private final Path folder;
  private final Process process;
  private final Tail errors;
  private final DataOutputStream tasks;
  private final DataInputStream frames;
  private volatile long deadline = NEVER;
  private volatile boolean hung;
  private int files;

  private ParserChild(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    errors = Tail.of(process.getErrorStream());
    tasks = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    frames = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER_BYTES));
  }

  /**
   * Starts a process; it is not ready yet.
   *
   * @throws ParserUnavailable if it cannot be started
   */
  static ParserChild start(ParserCommand command) {
    try {
      Path folder = ParserFolder.create();
      try {
        return new ParserChild(folder, command.start(folder));
      } catch (IOException e) {
        ParserFolder.delete(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new ParserUnavailable("cannot start a parser process: " + e.getMessage(), e);
    }
  }

  /** How many files were sent to it. */
  int files() {
    return files;
  }

  /** The last line that it said on standard error; empty if none. */
  String lastWords() {
    return errors.lastLine();
  }

  /**
   * Sends a file.
   *
   * @throws IOException if the process has ended
   */
  void send(Frame.Task task) throws IOException {
    files++;
    Frames.write(tasks, task);
    tasks.flush();
  }

  /**
   * Waits for the next that the process has to say.
   *
   * @param limit the process is ended if it says nothing for so long
   * @throws IOException if it has ended, or what it says is no frame
   */
  Frame next(Duration limit) throws IOException {
    boolean heard = false;
    begin();
    try {
      deadline = System.nanoTime() + limit.toNanos();
      Frame frame = Frames.read(frames);
      heard = true;
      return frame;
    } finally {
      deadline = NEVER;
      end(heard);
    }
  }

  /** Ends the process if somebody has waited for it too long. */
  void checkClock() {
    long until = deadline;
    if (until != NEVER && System.nanoTime() - until > 0) {
      hung = true;
      kill();
    }
  }

  /** Buries the process, and says what was the matter with it. */
  Loss postMortem() {
    boolean endedItself = ProcessTree.awaitEnd(process, LAST_BREATH_SECONDS);
    bury();
    Loss loss = Loss.DIED;
    if (hung) {
      loss = Loss.HUNG;
    } else if (endedItself && process.exitValue() == ParserLoop.OUT_OF_MEMORY) {
      loss = Loss.MEMORY;
    }
    LOG.debug("parser process {}: {}; it said: {}", process.pid(), loss, errors.text());
    return loss;
  }

  @Override
  protected void implCloseChannel() {
    ProcessTree.kill(process);
  }

  private void kill() {
    try {
      close();
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
  }

  /** Lets the process end by itself, which is when it has nothing more to expect; waits for it. */
  void letEnd(Duration limit) throws IOException {
    tasks.close();
    ProcessTree.awaitEnd(process, Math.toIntExact(limit.toSeconds()));
  }

  /** Ends the process, waits until it has ended, and removes what it left. */
  void bury() {
    kill();
    ProcessTree.awaitEnd(process, BURIAL_SECONDS);
    try {
      ParserFolder.delete(folder);
    } catch (IOException leftBehind) {
      LOG.debug("cannot delete {}", folder, leftBehind);
    }
  }
}
