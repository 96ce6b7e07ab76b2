package org.parley.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Stance;
import org.parley.domain.Stance.Decider;
import org.parley.domain.Stance.Label;

/**
 * Who takes the other side on a proposition.
 *
 * @param own the stance of the article that is read; null if it does not touch the proposition
 * @param groups the opposite side; both sides where the article takes none
 */
public record OtherSide(String proposition, @Nullable Stance own, List<Group> groups) {
  public OtherSide {
    groups = List.copyOf(groups);
  }

  /** The articles of a side, the best first. */
  public record Group(Label side, List<Piece> pieces) {
    public Group {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * The other side of an article on a proposition.
   *
   * @param most how many articles of a side to give
   */
  public static OtherSide of(Neighbours neighbours, Article article, String proposition, int most) {
    Stance own = on(article, proposition).orElse(null);
    List<Group> groups = new ArrayList<>();
    for (Label side : List.of(Label.SUPPORTS, Label.OPPOSES)) {
      if (own == null || !takesSide(own) || own.label() != side) {
        groups.add(new Group(side, neighbours.taking(article, proposition, side, most)));
      }
    }
    return new OtherSide(proposition, own, groups);
  }

  /** Whether the article is for the proposition or against it. */
  public boolean isDecided() {
    return own != null && takesSide(own);
  }

  /** Whether nobody was found. */
  public boolean isEmpty() {
    return groups.stream().allMatch(group -> group.pieces().isEmpty());
  }

  /** The stance of an article on a proposition; empty if it does not touch it. */
  public static Optional<Stance> on(Article article, String proposition) {
    return article.analysis().stances().stream()
        .filter(stance -> stance.proposition().equals(proposition))
        .findFirst();
  }

  /**
   * The proposition on which an article's side is surest: what a person said goes before any model.
   * Where the article takes no side at all, the first that it touches, then the first known; empty
   * if there is none.
   */
  public static Optional<String> surest(Article article, List<String> known) {
    List<Stance> stances = article.analysis().stances();
    Comparator<Stance> bySureness =
        Comparator.<Stance, Boolean>comparing(stance -> stance.origin() == Decider.CURATOR)
            .thenComparing(Stance::confidence);
    return stances.stream()
        .filter(OtherSide::takesSide)
        .max(bySureness)
        .or(() -> stances.stream().findFirst())
        .map(Stance::proposition)
        .or(() -> known.stream().findFirst());
  }

  private static boolean takesSide(Stance stance) {
    return stance.label() == Label.SUPPORTS || stance.label() == Label.OPPOSES;
  }
}
