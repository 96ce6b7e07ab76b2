package org.parley.analyse.stance;

import org.parley.domain.Stance;

/**
 * How a passage leans on a statement, as chances that sum to 1.
 *
 * @param neutral that it takes no side, or does not touch the statement
 */
public record Leaning(double opposes, double neutral, double supports) {
  /** From the model's logits, in the order above, cooled by a temperature (Guo et al. 2017). */
  static Leaning of(double[] logits, double temperature) {
    double largest = Math.max(logits[0], Math.max(logits[1], logits[2]));
    double opposes = Math.exp((logits[0] - largest) / temperature);
    double neutral = Math.exp((logits[1] - largest) / temperature);
    double supports = Math.exp((logits[2] - largest) / temperature);
    double sum = opposes + neutral + supports;
    return new Leaning(opposes / sum, neutral / sum, supports / sum);
  }

  /** Put together with how the same passage leans on the statement's opposite, two to one. */
  Leaning with(Leaning reversed) {
    return new Leaning(
        (2 * opposes + reversed.supports) / 3,
        (2 * neutral + reversed.neutral) / 3,
        (2 * supports + reversed.opposes) / 3);
  }

  /** From -1, clearly against, to 1, clearly for. */
  public double side() {
    return supports - opposes;
  }

  /** The likelier of the two sides. */
  public Stance.Label label() {
    return supports >= opposes ? Stance.Label.SUPPORTS : Stance.Label.OPPOSES;
  }

  /** The chance of the likelier side. */
  public double chance() {
    return Math.max(supports, opposes);
  }

  /** Whether a side is likelier than none. */
  public boolean takesSide() {
    return chance() > neutral;
  }
}
