package org.parley.extract.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes all that a process says on standard error, and keeps the end of it. */
final class Tail {
  private static final int KEPT_BYTES = 4_096;

  private byte[] kept = {};

  private Tail() {}

  /** Starts to take; ends with the stream. */
  static Tail of(InputStream stream) {
    Tail tail = new Tail();
    Thread thread = new Thread(() -> tail.drain(stream), "parley-parser-errors");
    thread.setDaemon(true);
    thread.start();
    return tail;
  }

  /** The last that was said, at most a few kilobytes. */
  synchronized String text() {
    return new String(kept, StandardCharsets.UTF_8).strip();
  }

  /** The last line; empty if nothing was said. */
  String lastLine() {
    String text = text();
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private void drain(InputStream stream) {
    byte[] part = new byte[KEPT_BYTES];
    try (stream) {
      for (int count = stream.read(part); count >= 0; count = stream.read(part)) {
        keep(part, count);
      }
    } catch (IOException ended) {
      // with its process
    }
  }

  private synchronized void keep(byte[] part, int count) {
    byte[] all = Arrays.copyOf(kept, kept.length + count);
    System.arraycopy(part, 0, all, kept.length, count);
    kept = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT_BYTES), all.length);
  }
}
