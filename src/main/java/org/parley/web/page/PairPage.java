package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.PieceView.Line;
import org.parley.web.page.PieceView.Stand;

/**
 * Two articles side by side, ready to print.
 *
 * @param propositions those that one of them touches
 * @param lines actors, themes and speakers in both or in one
 */
public record PairPage(
    Frame frame, One here, One there, List<Both> propositions, List<Line> lines, Quotes quotes) {
  public PairPage {
    propositions = List.copyOf(propositions);
    lines = List.copyOf(lines);
  }

  /** One of them. */
  public record One(Link title, @Nullable String language, String source) {}

  /**
   * Where both stand.
   *
   * @param here null if it does not touch the proposition
   * @param there null likewise
   * @param agree how their sides compare, in words
   */
  public record Both(String statement, @Nullable Stand here, @Nullable Stand there, String agree) {}

  /** Quotations: those that both have, and those of one. */
  public record Quotes(List<Said> both, List<Said> here, List<Said> there) {
    public Quotes {
      both = List.copyOf(both);
      here = List.copyOf(here);
      there = List.copyOf(there);
    }

    /** Whether nobody is quoted. */
    public boolean isEmpty() {
      return both.isEmpty() && here.isEmpty() && there.isEmpty();
    }
  }

  /**
   * Somebody's words.
   *
   * @param words leads to their place
   * @param other where the other article has them; null if it does not
   */
  public record Said(Link words, String speaker, @Nullable Link other) {}
}
