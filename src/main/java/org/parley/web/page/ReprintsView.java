package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.ResultView.DateView;

/**
 * Where else a piece was printed.
 *
 * @param id unique on the page
 * @param summary for example "Also in 2 other outlets: The Hill, NPR"
 * @param rest leads to those that are not among the prints; null if there are none
 */
public record ReprintsView(String id, String summary, List<PrintView> prints, @Nullable Link rest) {
  /** More of them would push an article's text away. */
  private static final int FEW = 5;

  public ReprintsView {
    prints = List.copyOf(prints);
  }

  /** Whether there are so few prints that they need not be folded. */
  public boolean isShort() {
    return prints.size() <= FEW;
  }

  /**
   * One print.
   *
   * @param article leads to it; its outlet, or its title where the outlet is unknown
   * @param published null if unknown
   * @param title null where it is that of the result, or stands in the link
   */
  public record PrintView(Link article, @Nullable DateView published, @Nullable String title) {}
}
