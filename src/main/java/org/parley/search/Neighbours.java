package org.parley.search;

import java.util.List;
import org.parley.domain.Article;
import org.parley.domain.Stance;

/**
 * What else there is to read beside an article, and what sets a search apart. Safe for use by
 * several threads; each method throws {@link SearchUnavailable} if the index does not answer.
 */
public interface Neighbours {
  /** Of a collection in which nothing lies beside anything. */
  Neighbours NONE =
      new Neighbours() {
        @Override
        public List<Piece> taking(
            Article article, String proposition, Stance.Label side, int most) {
          return List.of();
        }

        @Override
        public List<Piece> similar(Article article, int most) {
          return List.of();
        }

        @Override
        public Contrast contrast(Article here, Article there) {
          return Contrast.of(here, there, name -> 1);
        }

        @Override
        public StandingOut standingOut(SearchState state) {
          return StandingOut.NOTHING;
        }
      };

  /**
   * Articles that take a side on a proposition, those first that share most with an article and
   * whose side is surest; a side that a person set is as sure as can be. No other print of the
   * article itself, one print of each piece, and no more than two of an outlet unless there is
   * nothing else.
   */
  List<Piece> taking(Article article, String proposition, Stance.Label side, int most);

  /** Articles that share much with an article, the most first; one print of each piece. */
  List<Piece> similar(Article article, int most);

  /** What two articles share; the rarest in the collection first. */
  Contrast contrast(Article here, Article there);

  /** What is more frequent in a search's articles than in all others. */
  StandingOut standingOut(SearchState state);
}
