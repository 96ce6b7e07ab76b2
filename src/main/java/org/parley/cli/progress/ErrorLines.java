package org.parley.cli.progress;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** Cuts what is written to it into lines. Safe for use by several threads. */
final class ErrorLines extends OutputStream {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Consumer<String> lines;

  ErrorLines(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public synchronized void write(int octet) {
    if (octet == '\n') {
      end();
    } else if (octet != '\r') {
      line.write(octet);
    }
  }

  private void end() {
    lines.accept(line.toString(Charset.defaultCharset()));
    line.reset();
  }

  /** What was written of a line that has no end yet is a line too. */
  @Override
  public synchronized void close() {
    if (line.size() > 0) {
      end();
    }
  }
}
