package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.PieceView.Stand;

/**
 * Who takes the other side of an article, ready to print.
 *
 * @param article the way back to it
 * @param question null where the collection has no propositions
 */
public record OtherSidePage(Frame frame, Article article, @Nullable Question question) {

  /** The article that was read. */
  public record Article(Link title, @Nullable String language, String source, Link back) {}

  /**
   * A proposition.
   *
   * @param own the article's side; null if it does not touch it
   * @param lead what follows, in a sentence
   * @param groups the opposite side, or both
   * @param others the other propositions
   */
  public record Question(
      String statement, @Nullable Stand own, String lead, List<Group> groups, List<Choice> others) {
    public Question {
      groups = List.copyOf(groups);
      others = List.copyOf(others);
    }
  }

  /** A proposition that one may look at instead. */
  public record Choice(Link link, boolean current) {}

  /**
   * The articles of a side.
   *
   * @param none what to say where there is none; null where there is one
   */
  public record Group(StancePanel.Side side, @Nullable String none, List<PieceView> pieces) {
    public Group {
      pieces = List.copyOf(pieces);
    }
  }
}
