package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else to read, below an article.
 *
 * @param other who takes the other side; null where the collection has no propositions
 * @param similar articles that share much with it
 */
public record BesideView(@Nullable Other other, List<PieceView> similar) {
  public BesideView {
    similar = List.copyOf(similar);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return other == null && similar.isEmpty();
  }

  /**
   * The best of the other side.
   *
   * @param lead where the article itself stands, in a sentence
   * @param pieces empty if nobody was found
   * @param all the page that has them all, and the other propositions
   */
  public record Other(String lead, List<PieceView> pieces, Link all) {
    public Other {
      pieces = List.copyOf(pieces);
    }
  }
}
