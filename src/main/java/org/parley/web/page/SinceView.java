package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since a search was shared, in a sentence.
 *
 * @param lead when it was shared and what was found
 * @param parts what came, went and changed, each with what stands behind it; empty if nothing did
 * @param then leads to what was found then
 * @param cut says that not all results are compared; null where they are
 */
public record SinceView(String lead, List<Part> parts, Link then, @Nullable String cut) {
  public SinceView {
    parts = List.copyOf(parts);
  }

  /** A number in words that leads to its list, and the mark after it. */
  public record Part(Link link, String mark) {}
}
