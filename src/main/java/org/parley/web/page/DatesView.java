package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates: two fields, and bars that narrow to their stretch of time.
 *
 * @param from as typed; empty if open
 * @param to likewise
 * @param all the bars of all time that there are articles of; null if no article has a date
 * @param closer what was chosen, by a finer unit; null where that tells nothing
 * @param rest the articles that no bar stands for
 */
public record DatesView(
    String from, String to, @Nullable Bars all, @Nullable Bars closer, Rest rest) {

  /**
   * What no bar stands for.
   *
   * @param undated how many articles have no date, with the search for them; null if all have one
   * @param current whether that is the search that is shown
   * @param loose how many have a date that is less precise than the bars, in words; null if none
   */
  public record Rest(@Nullable Link undated, boolean current, @Nullable String loose) {}

  /** The bars of all time; none if no article has a date. */
  public List<Bar> bars() {
    return all == null ? List.of() : all.bars();
  }

  /**
   * Bars.
   *
   * @param bars in time order without gaps; at least one
   * @param ends what stands under the first and the last
   */
  public record Bars(List<Bar> bars, Ends ends) {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A stretch of time.
   *
   * @param height from 0 to 100, at least 4 where there is an article
   * @param url the search narrowed to it; null if it has no article
   * @param label time and count in words
   * @param chosen whether it is within the dates that were chosen
   */
  public record Bar(Time time, String label, int height, @Nullable String url, boolean chosen) {
    /** The distance of the bar's top from the top of a drawing 100 high. */
    public int top() {
      return 100 - height;
    }
  }

  /**
   * A stretch of time as {@code from} and {@code to} take it.
   *
   * @param name in words
   */
  public record Time(String from, String to, String name) {}

  /**
   * The two ends of the time shown, in words.
   *
   * @param last empty where there is one bar only
   */
  public record Ends(String first, String last) {}
}
