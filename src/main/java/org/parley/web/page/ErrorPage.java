package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, ready to print.
 *
 * @param words what was searched for, so that it need not be typed again; empty if nothing was
 * @param ways where to go from here
 * @param retrySeconds when the same address may work; null where waiting does not help
 */
public record ErrorPage(
    Frame frame, String words, Message message, List<Link> ways, @Nullable String retrySeconds) {
  public ErrorPage {
    ways = List.copyOf(ways);
  }

  /**
   * What to say.
   *
   * @param facts what the reader can check, for example the parameter and its value
   */
  public record Message(String title, String text, List<Fact> facts) {
    public Message {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Something named.
   *
   * @param language of the value, where it may be another than the page's; null otherwise
   */
  public record Fact(String name, String value, @Nullable String language) {
    /** In the language of the page. */
    public Fact(String name, String value) {
      this(name, value, null);
    }
  }
}
