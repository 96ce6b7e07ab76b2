package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways to keep a search.
 *
 * @param url its canonical address
 * @param feed the address of its feed
 * @param name what it is called if saved, until somebody says otherwise
 * @param saved some of the searches that were saved
 * @param since what changed, where the page was opened by a short link; null elsewhere
 */
public record SaveView(
    String url, String feed, String name, List<Link> saved, @Nullable SinceView since) {
  public SaveView {
    saved = List.copyOf(saved);
  }
}
