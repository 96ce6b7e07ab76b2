package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.web.page.CompareTable.Head;
import org.parley.web.page.CompareTable.Line;
import org.parley.web.page.CompareTable.Mark;

/**
 * The columns of a table over time as strips of bars, one a column of the table. Named columns
 * share one scale, so that their heights can be compared; each of the rest has its own.
 */
public record TimeStrips(CompareTable table, Texts texts) {
  /** A bar of one article among thousands can still be seen. */
  private static final double LEAST = 2;

  /**
   * A strip.
   *
   * @param whole all its articles, dated or not
   * @param peak the most that one bar has, in words
   * @param bars in time order
   */
  public record Strip(Head head, Mark whole, String peak, List<Bar> bars) {
    public Strip {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A stretch of time, in hundredths of a strip.
   *
   * @param from where it begins
   * @param length how wide it is
   * @param height from 0 to 100
   */
  public record Bar(Mark mark, double from, double length, double height) {
    /** Where it begins, as drawings write it. */
    public String x() {
      return Percent.of(from);
    }

    /** The distance of its top from the top of the strip. */
    public String y() {
      return Percent.of(100 - height);
    }

    /** Its width, as drawings write it. */
    public String width() {
      return Percent.of(length);
    }

    /** Its height, as drawings write it. */
    public String tall() {
      return Percent.of(height);
    }
  }

  /** The strips; none where nothing is dated. */
  List<Strip> all() {
    List<Line> times = times();
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < table.columns().size() && !times.isEmpty(); i++) {
      strips.add(strip(i, times));
    }
    return strips;
  }

  /** The rows that are times. */
  List<Line> times() {
    return table.lines().stream().filter(line -> line.head().isNamed()).toList();
  }

  /** What no bar stands for though it is counted, in words; empty where there is nothing such. */
  Optional<String> leftOut() {
    String rest =
        table.lines().stream()
            .filter(line -> !line.head().isNamed() && line.whole().count() > 0)
            .map(line -> line.whole().name())
            .collect(Collectors.joining("; "));
    return rest.isEmpty() || times().isEmpty()
        ? Optional.empty()
        : Optional.of(texts.of("amiss.coverage", rest));
  }

  private Strip strip(int column, List<Line> times) {
    Head head = table.columns().get(column);
    long own = peak(column, times);
    long scale = head.isNamed() ? shared(times) : own;
    List<Bar> bars = new ArrayList<>();
    double step = 100.0 / times.size();
    for (int i = 0; i < times.size(); i++) {
      Mark mark = times.get(i).marks().get(column);
      double height = mark.count() == 0 ? 0 : Math.max(LEAST, 100.0 * mark.count() / scale);
      bars.add(new Bar(mark, i * step + step * 0.1, step * 0.8, height));
    }
    String words =
        head.isNamed() || table.columns().size() == 1 ? "compare.peak" : "compare.peak.own";
    return new Strip(head, table.whole().marks().get(column), texts.of(words, own), bars);
  }

  private long shared(List<Line> times) {
    long most = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      most = table.columns().get(i).isNamed() ? Math.max(most, peak(i, times)) : most;
    }
    return most;
  }

  private static long peak(int column, List<Line> times) {
    return times.stream().mapToLong(line -> line.marks().get(column).count()).max().orElse(0);
  }
}
