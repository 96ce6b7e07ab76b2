package org.parley.extract.process;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends a process with all that it started, such as Tesseract. */
final class ProcessTree {
  private ProcessTree() {}

  /** Ends them without asking; does not wait. May be called more than once. */
  static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    killGroup(process.pid());
  }

  /** Waits until the process has ended, interrupted or not; returns whether it did. */
  static boolean awaitEnd(Process process, int seconds) {
    boolean interrupted = false;
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (true) {
        try {
          return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException endingIsQuick) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Children of a process that ended by itself are nobody's any more, but still of its group. */
  private static void killGroup(long group) {
    try {
      new ProcessBuilder("/bin/sh", "-c", "kill -KILL -" + group)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noSuchShell) {
      // then there are no groups either
    }
  }
}
