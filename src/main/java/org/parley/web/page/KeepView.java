package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of a result that tells what readers keep of it.
 *
 * @param way null if readers may keep nothing
 * @param notes leads to them and says how many there are; null if there are none
 */
public record KeepView(
    @Nullable Way way, boolean bookmarked, boolean read, @Nullable Link notes, List<Link> tags) {
  public KeepView {
    tags = List.copyOf(tags);
  }

  /**
   * How a bookmark is set.
   *
   * @param address takes the form
   * @param search the search to come back to, as parameters
   * @param id stays the same as long as the article is the same
   */
  public record Way(String address, String search, String id) {}

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return way == null && !bookmarked && !read && notes == null && tags.isEmpty();
  }
}
