package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.store.Fate;
import org.parley.store.LedgerLine;

/**
 * Lines of the ledger in columns, for people: state, name, and what is to be said of it. The first
 * lines decide how wide the column of names is, so that the rest need not be waited for.
 */
final class FilesText {
  private static final int MEASURED = 500;
  private static final int WIDEST = 72;

  private final PrintWriter out;
  private final List<LedgerLine> held = new ArrayList<>();
  private int width;

  FilesText(PrintWriter out) {
    this.out = out;
  }

  void add(LedgerLine line) {
    if (width > 0) {
      print(line);
      return;
    }
    held.add(line);
    if (held.size() == MEASURED) {
      end();
    }
  }

  /** Prints what is held back; to be called after the last line. */
  void end() {
    width =
        Math.max(
            width, held.stream().mapToInt(line -> oneLine(line.name()).length()).max().orElse(1));
    width = Math.min(width, WIDEST);
    held.forEach(this::print);
    held.clear();
  }

  private void print(LedgerLine line) {
    Fate fate = line.entry().fate();
    String said =
        Stream.of(fate.reason(), fate.detail())
            .filter(Objects::nonNull)
            .map(FilesText::oneLine)
            .collect(Collectors.joining(": "));
    String row =
        String.format("%-9s  %-" + width + "s  %s", fate.state().key(), oneLine(line.name()), said);
    out.println(row.stripTrailing());
  }

  /** Names of files may hold line ends, and signs that a terminal would obey. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
