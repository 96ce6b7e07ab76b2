package org.parley.search;

import java.util.List;

/** A passage of one field of an article, as fragments that put together give its text. */
public record Snippet(String field, List<Fragment> fragments) {
  public Snippet {
    fragments = List.copyOf(fragments);
  }
}
