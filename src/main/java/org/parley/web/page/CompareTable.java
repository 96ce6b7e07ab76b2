package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of numbers of articles, ready to print as a table, a picture or lines of text.
 *
 * @param corner what the rows are, in words
 * @param columns the heads of the columns
 * @param lines the rows
 * @param whole all articles, by column
 */
public record CompareTable(String corner, List<Head> columns, List<Line> lines, Line whole) {
  public CompareTable {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** What a line is about. */
  public enum Kind {
    /** A value, a side, a time. */
    NAMED,
    /** What is not named: all others, the unknown, the whole. */
    REST
  }

  /**
   * The head of a row or a column.
   *
   * @param side the name of the shape and colour of a side; null where it is none
   */
  public record Head(String text, Kind kind, @Nullable String side) {
    /** Whether it is a value, a side or a time, rather than the rest. */
    public boolean isNamed() {
      return kind == Kind.NAMED;
    }
  }

  /**
   * A number of articles.
   *
   * @param url the search that finds them; null if there are none, or no search can ask for them
   * @param name what it counts, in words, with the number
   * @param shade from 0 for none to 5 for the most of the table
   */
  public record Mark(long count, @Nullable String url, String name, int shade) {}

  /**
   * A row.
   *
   * @param whole how many articles the row has
   */
  public record Line(Head head, Mark whole, List<Mark> marks) {
    public Line {
      marks = List.copyOf(marks);
    }
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether rows have a number of their own beside those of the columns. */
  public boolean hasWholes() {
    return columns.size() > 1 || columns.stream().allMatch(Head::isNamed);
  }
}
