package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates: two fields, and bars that narrow to their stretch of time.
 *
 * @param from as typed; empty if open
 * @param to likewise
 * @param bars in time order without gaps; empty if no article has a date
 * @param ends what stands under the first and the last bar; null if there are no bars
 * @param unknown how many articles have no date, in words; null if all have one
 */
public record DatesView(
    String from, String to, List<Bar> bars, @Nullable Ends ends, @Nullable String unknown) {
  public DatesView {
    bars = List.copyOf(bars);
  }

  /**
   * A stretch of time.
   *
   * @param height from 0 to 100, at least 4 where there is an article
   * @param url the search narrowed to it; null if it has no article
   * @param label time and count in words
   */
  public record Bar(String label, int height, @Nullable String url) {
    /** The distance of the bar's top from the top of a drawing 100 high. */
    public int top() {
      return 100 - height;
    }
  }

  /**
   * The two ends of the time shown, in words.
   *
   * @param last empty where there is one bar only
   */
  public record Ends(String first, String last) {}
}
