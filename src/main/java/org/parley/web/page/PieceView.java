package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.StancePanel.Side;

/**
 * An article that lies beside another.
 *
 * @param language ISO 639-1; null if unknown
 * @param source outlet, authors and date in a line; empty if nothing of it is known
 * @param stand which side it takes; null where that does not matter
 * @param shared what both share, in a sentence
 * @param lines what they share and where they part
 * @param pair the two side by side
 */
public record PieceView(
    Link title,
    @Nullable String language,
    String source,
    @Nullable Stand stand,
    String shared,
    List<Line> lines,
    Link pair) {
  public PieceView {
    lines = List.copyOf(lines);
  }

  /**
   * The side that an article takes.
   *
   * @param sure how sure that is, or who says so
   * @param evidence sentences that say so; each leads to its place
   */
  public record Stand(Side side, String sure, List<Link> evidence) {
    public Stand {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Values of one kind.
   *
   * @param more how many there are beyond these, in words; empty if none
   */
  public record Line(String label, List<Link> values, String more) {
    public Line {
      values = List.copyOf(values);
    }
  }
}
