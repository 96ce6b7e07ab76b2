package org.parley.extract.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parser processes that live. Safe for use by several threads. */
final class ParserPool implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ParserPool.class);
  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final long TICK_MILLIS = 100;

  /** One may be killed, or find no memory, while it starts; that is no fault of a file. */
  private static final int STARTS = 3;

  private final ParserCommand command;
  private final Deque<ParserChild> idle = new ArrayDeque<>();
  private final Set<ParserChild> all = new HashSet<>();
  private final Map<Loss, Integer> losses = new EnumMap<>(Loss.class);
  private final Thread clock = new Thread(this::watchClocks, "parley-parser-clock");
  private boolean closed;

  ParserPool(ParserCommand command) {
    this.command = command;
    clock.setDaemon(true);
    clock.start();
  }

  ParserLimits limits() {
    return command.limits();
  }

  /**
   * A process that nobody uses, the last used first, or a new one.
   *
   * @throws ParserUnavailable if none can be started
   * @throws CancellationException if the pool is closed or this thread interrupted
   */
  ParserChild take() {
    for (int failures = 0; ; failures++) {
      try {
        return takeOrStart();
      } catch (ParserUnavailable atOnce) {
        if (failures == STARTS - 1) {
          throw atOnce;
        }
        LOG.debug("a parser process did not start, another is tried", atOnce);
      }
    }
  }

  private ParserChild takeOrStart() {
    ParserChild child;
    synchronized (this) {
      checkOpen();
      child = idle.poll();
      if (child != null) {
        return child;
      }
      child = ParserChild.start(command);
      all.add(child);
    }
    awaitReady(child);
    return child;
  }

  private void awaitReady(ParserChild child) {
    try {
      if (child.next(LONGEST_START) instanceof Frame.Ready) {
        return;
      }
      throw new IOException("it does not say that it is ready");
    } catch (IOException e) {
      checkGoingOn();
      end(child);
      String words = child.lastWords().isEmpty() ? "it ends at once" : child.lastWords();
      throw new ParserUnavailable("cannot start a parser process: " + words, e);
    } catch (RuntimeException | Error e) {
      end(child);
      throw e;
    }
  }

  /** Takes a process back that is done with its file. */
  void giveBack(ParserChild child) {
    boolean fresh = child.files() < limits().filesPerProcess();
    synchronized (this) {
      if (fresh && !closed) {
        idle.push(child);
        return;
      }
    }
    end(child);
  }

  /** Ends a process that is of no use any more, through no fault of a file. */
  void end(ParserChild child) {
    synchronized (this) {
      all.remove(child);
    }
    child.bury();
  }

  /**
   * Ends a process that a file brought down.
   *
   * @throws CancellationException if the pool was closed or this thread interrupted
   */
  Loss lose(ParserChild child) {
    try {
      checkGoingOn();
    } catch (CancellationException e) {
      end(child);
      throw e;
    }
    synchronized (this) {
      all.remove(child);
    }
    Loss loss = child.postMortem();
    synchronized (this) {
      losses.merge(loss, 1, Integer::sum);
    }
    return loss;
  }

  synchronized Restarts restarts() {
    return new Restarts(
        losses.getOrDefault(Loss.DIED, 0),
        losses.getOrDefault(Loss.HUNG, 0),
        losses.getOrDefault(Loss.MEMORY, 0));
  }

  private void watchClocks() {
    try {
      while (true) {
        Thread.sleep(TICK_MILLIS);
        living().forEach(ParserChild::checkClock);
      }
    } catch (InterruptedException closed) {
      // there is nothing left to watch
    }
  }

  private synchronized List<ParserChild> living() {
    return new ArrayList<>(all);
  }

  private synchronized void checkOpen() {
    if (closed) {
      throw new CancellationException("the parser processes are closed");
    }
  }

  private void checkGoingOn() {
    checkOpen();
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
  }

  static CancellationException interrupted() {
    return new CancellationException("the reading of a file was interrupted");
  }

  /** Ends all processes, used or not, and waits until they have ended. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    clock.interrupt();
    living().forEach(this::end);
  }
}
