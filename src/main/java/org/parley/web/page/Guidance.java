package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps a reader who found something to ask better.
 *
 * @param spelling the search in another spelling, which finds far more; null if there is none
 * @param understood what the words were taken for; null if for nothing but themselves
 */
public record Guidance(@Nullable Link spelling, @Nullable Understood understood) {

  /**
   * What words were taken for.
   *
   * @param summary in one line
   */
  public record Understood(String summary, List<Item> items) {
    public Understood {
      items = List.copyOf(items);
    }
  }

  /**
   * What one word was taken for.
   *
   * @param other the search in which it is taken otherwise
   */
  public record Item(String text, Link other) {}
}
