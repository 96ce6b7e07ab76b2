package org.parley.cli.progress;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.store.Imports.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how far an import is for as long as it is open. On a terminal, whatever others write to
 * {@link System#err} meanwhile appears above the line, as a note does. Safe for use by several
 * threads.
 *
 * <p>Nothing that may write to {@link System#err}, which is locked while it is written to, is
 * called by one who holds the lock of this.
 */
public final class ProgressLine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ProgressLine.class);
  private static final Duration TICK = Duration.ofMillis(200);
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;

  private final Display display;
  private final Supplier<Progress> progress;
  private final long begun = System.nanoTime();
  private final Rate rate = new Rate();
  private final @Nullable PrintStream standardError;
  private final ErrorLines lines = new ErrorLines(this::note);
  private final CountDownLatch closed = new CountDownLatch(1);

  private ProgressLine(Display display, Supplier<Progress> progress, boolean capture) {
    this.display = display;
    this.progress = progress;
    this.standardError = capture ? System.err : null;
    if (capture) {
      System.setErr(new PrintStream(lines, true, Charset.defaultCharset()));
    }
  }

  /**
   * Shows the progress on standard error; the launcher says in {@code parley.terminal} and {@code
   * parley.columns} whether that is a terminal, and how wide.
   *
   * @param err writes to standard error as it is now; meanwhile used by nobody else
   * @param progress is asked about five times a second by a thread of its own
   */
  public static ProgressLine open(PrintWriter err, Supplier<Progress> progress) {
    boolean terminal = Boolean.getBoolean("parley.terminal");
    int columns = Integer.getInteger("parley.columns", USUAL_WIDTH);
    int width = columns >= LEAST_WIDTH ? columns : USUAL_WIDTH;
    return open(
        terminal ? new Display.Terminal(err, width) : new Display.Log(err), progress, terminal);
  }

  static ProgressLine open(Display display, Supplier<Progress> progress, boolean capture) {
    ProgressLine line = new ProgressLine(display, progress, capture);
    Thread thread = new Thread(line::run, "parley-progress");
    thread.setDaemon(true);
    thread.start();
    return line;
  }

  /** Prints a line above; control characters in it, as names of files may have, do no harm. */
  public synchronized void note(String line) {
    display.note(line.replaceAll("[\\p{Cc}&&[^\\t]]", "\uFFFD"));
  }

  private void run() {
    try {
      while (!closed.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
        show(progress.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("progress is not shown any more", e);
    }
  }

  private synchronized void show(Progress now) {
    if (closed.getCount() > 0) {
      rate.add(elapsed(), now.filesDone());
      display.show(new ProgressText(now, elapsed(), rate.perSecond(), false));
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Shows how the import ended, and ends the line. */
  @Override
  public void close() {
    if (standardError != null) {
      System.setErr(standardError);
      lines.close();
    }
    end(progress.get());
  }

  private synchronized void end(Progress last) {
    if (closed.getCount() > 0) {
      closed.countDown();
      double average = last.filesDone() / Math.max(1e-3, elapsed().toNanos() / 1e9);
      display.end(new ProgressText(last, elapsed(), average, true));
    }
  }
}
