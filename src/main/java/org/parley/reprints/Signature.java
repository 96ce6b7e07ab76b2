package org.parley.reprints;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * What is kept of a text to compare it with others: how many different runs of words it has, and a
 * byte of each of its MinHash values (Li and König, 2010). Immutable.
 */
public final class Signature {
  /** By chance one byte in 256 agrees. */
  private static final double BY_CHANCE = 1 / 256.0;

  /** Texts of fewer words are alike too often without being the same piece. */
  private static final int FEWEST_RUNS = 38;

  /** Less alike than this, one text quotes or sums up the other. */
  private static final double LEAST_RESEMBLANCE = 0.3;

  /**
   * Of a long text, so much has to be in the other; learned on pairs that {@code bin/evaluate
   * reprints} makes. Pages of one outlet on one subject share up to 0.75 by their furniture.
   */
  private static final double LEAST_CONTAINMENT = 0.76;

  /** Of a short text more, for regular notices differ in a few words only. */
  private static final double MORE_WHERE_SHORT = 8;

  private final int runs;
  private final byte[] values;

  Signature(int runs, byte[] values) {
    this.runs = runs;
    this.values = values;
  }

  /**
   * Reads what {@link #encoded} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Signature decode(String encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
    if (bytes.remaining() != Integer.BYTES + MinHash.VALUES) {
      throw new IllegalArgumentException("not a signature: " + encoded);
    }
    int runs = bytes.getInt();
    byte[] values = new byte[MinHash.VALUES];
    bytes.get(values);
    return new Signature(runs, values);
  }

  /** The signature in 348 characters of ASCII. */
  public String encoded() {
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(Integer.BYTES + values.length).putInt(runs).put(values).array());
  }

  /** Whether the text is too short to be told a reprint by its words alone. */
  boolean isTooShort() {
    return runs < FEWEST_RUNS;
  }

  /**
   * Whether the two are the same piece, as far as their words tell. It is rather missed than
   * claimed wrongly: a wrong yes hides an article.
   */
  public boolean isReprint(Signature other) {
    if (isTooShort() || other.isTooShort()) {
      return false;
    }
    double least = LEAST_CONTAINMENT + MORE_WHERE_SHORT / Math.min(runs, other.runs);
    return resemblance(other) >= LEAST_RESEMBLANCE && containment(other) >= least;
  }

  /** How many of all runs of words that occur in either are in both, estimated, from 0 to 1. */
  public double resemblance(Signature other) {
    int same = 0;
    for (int i = 0; i < values.length; i++) {
      same += values[i] == other.values[i] ? 1 : 0;
    }
    return Math.max(0, ((double) same / values.length - BY_CHANCE) / (1 - BY_CHANCE));
  }

  /**
   * How much of the smaller is in the larger, estimated, from 0 to 1: a piece that was cut to a
   * half is contained whole.
   */
  public double containment(Signature other) {
    double resemblance = resemblance(other);
    double shared = resemblance / (1 + resemblance) * ((double) runs + other.runs);
    return Math.min(1, shared / Math.max(1, Math.min(runs, other.runs)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature
        && runs == signature.runs
        && Arrays.equals(values, signature.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
