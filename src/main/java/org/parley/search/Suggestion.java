package org.parley.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/** Something in the collection that somebody who types may mean. */
public sealed interface Suggestion {

  /** What is proposed, as it is shown. */
  String text();

  /**
   * A value of a facet, to narrow by.
   *
   * @param facet the key of the facet: {@code actor}, {@code author} or {@code outlet}
   * @param kind what an actor is; null for other values
   * @param count how many articles have it, in the whole collection; every print counts
   * @param before what was typed before the name, to be searched still; may be empty
   */
  record Name(String facet, String text, @Nullable String kind, long count, String before)
      implements Suggestion {}

  /** An article, to open by its title. */
  record Title(ArticleId article, String text) implements Suggestion {}

  /** The facets whose values are proposed, in the order in which they are. */
  enum Kind {
    ACTOR,
    AUTHOR,
    OUTLET;

    /** The key of the facet. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
