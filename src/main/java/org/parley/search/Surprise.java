package org.parley.search;

/**
 * How much it surprises that a word is as frequent in some articles as it is: the log-likelihood
 * ratio of Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence",
 * Computational Linguistics 19 (1993), over the table of articles found or not, with the word or
 * without.
 */
final class Surprise {
  /** One in twenty comes by chance; a small collection cannot show more. */
  static final double LEAST = 3.84;

  private Surprise() {}

  /**
   * The ratio; 0 where the word is not more frequent among the articles found than among the
   * others.
   *
   * @param found articles found with the word
   * @param inAll articles with the word
   * @param size articles found
   * @param all articles
   */
  static double of(long found, long inAll, long size, long all) {
    long rest = all - size;
    if (size == 0 || rest <= 0 || (double) found * rest <= (double) (inAll - found) * size) {
      return 0;
    }
    double share = (double) inAll / all;
    return 2
        * (part(found, size * share)
            + part(size - found, size * (1 - share))
            + part(inAll - found, rest * share)
            + part(rest - (inAll - found), rest * (1 - share)));
  }

  private static double part(long seen, double expected) {
    return seen <= 0 || expected <= 0 ? 0 : seen * Math.log(seen / expected);
  }
}
