package org.parley.cli.progress;

import java.io.PrintWriter;
import java.time.Duration;

/** Where progress is shown. Not safe for use by several threads. */
sealed interface Display {
  void show(ProgressText text);

  void note(String line);

  /** Shows how it ended, if anything was shown before: a short import needs no bar. */
  void end(ProgressText text);

  /** A terminal, on whose last line a text is overwritten by the next. */
  final class Terminal implements Display {
    private final PrintWriter out;
    private final int width;
    private String shown = "";

    Terminal(PrintWriter out, int width) {
      this.out = out;
      this.width = width;
    }

    @Override
    public void show(ProgressText text) {
      String line = text.line(width);
      out.print("\r" + line + rest(line));
      out.flush();
      shown = line;
    }

    /** Blanks over what a longer text before left behind. */
    private String rest(String line) {
      return " ".repeat(Math.max(0, shown.length() - line.length()));
    }

    @Override
    public void note(String line) {
      if (shown.isEmpty()) {
        out.println(line);
      } else {
        out.println("\r" + line + rest(line));
        out.print(shown);
      }
      out.flush();
    }

    @Override
    public void end(ProgressText text) {
      if (!shown.isEmpty()) {
        show(text);
        out.println();
        out.flush();
        shown = "";
      }
    }
  }

  /** A log, which gets a line now and then. */
  final class Log implements Display {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PrintWriter out;
    private Duration last = Duration.ZERO;

    Log(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void show(ProgressText text) {
      if (text.elapsed().minus(last).compareTo(PAUSE) >= 0) {
        last = text.elapsed();
        note(text.plain());
      }
    }

    @Override
    public void note(String line) {
      out.println(line);
      out.flush();
    }

    @Override
    public void end(ProgressText text) {
      if (!last.isZero()) {
        note(text.plain());
      }
    }
  }
}
