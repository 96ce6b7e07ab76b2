package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.web.page.CompareTable.Line;
import org.parley.web.page.CompareTable.Mark;

/**
 * Rows of a table as bars of one piece a side, in hundredths of a length that all bars share. What
 * takes no side is no part of them.
 *
 * @param share whether each bar has the whole length
 */
public record StanceBars(CompareTable table, boolean share) {
  /** A row of the rest that is longer than this many named ones has no bar. */
  private static final int MOST_TIMES = 3;

  /**
   * A piece of a bar.
   *
   * @param from where it begins, from 0 to 100
   * @param length from 0 to 100
   */
  public record Piece(Mark mark, String side, double from, double length) {
    /** Where it begins, as drawings write it. */
    public String x() {
      return Percent.of(from);
    }

    /** Its length, as drawings write it. */
    public String width() {
      return Percent.of(length);
    }
  }

  /** The pieces of a row; none where the row has no side, or is longer than any bar can be. */
  List<Piece> pieces(Line line) {
    long all = sided(line);
    long length = share ? all : longest();
    List<Piece> pieces = new ArrayList<>();
    double from = 0;
    if (all > 0 && all <= length) {
      for (int i = 0; i < table.columns().size(); i++) {
        String side = table.columns().get(i).side();
        Mark mark = line.marks().get(i);
        if (side != null && table.columns().get(i).isNamed() && mark.count() > 0) {
          double part = 100.0 * mark.count() / length;
          pieces.add(new Piece(mark, side, from, part));
          from += part;
        }
      }
    }
    return pieces;
  }

  /** How many articles of a row take a side. */
  long sided(Line line) {
    long all = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      all += table.columns().get(i).isNamed() ? line.marks().get(i).count() : 0;
    }
    return all;
  }

  /** The rest is often so many times as much as any named row that these would have no length. */
  private long longest() {
    long named = longest(table.lines().stream().filter(line -> line.head().isNamed()));
    long most = named == 0 ? Long.MAX_VALUE : named * MOST_TIMES;
    return longest(table.lines().stream().filter(line -> sided(line) <= most));
  }

  private long longest(Stream<Line> lines) {
    return lines.mapToLong(this::sided).max().orElse(0);
  }
}
