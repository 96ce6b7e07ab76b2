package org.parley.search;

/** Along what a comparison takes its articles apart: the rows or the columns of a table. */
public sealed interface Axis {
  /**
   * The most frequent values of a facet, then all others together, then the articles without any.
   *
   * @param most so many values at most
   */
  record Values(Facet facet, int most) implements Axis {}

  /** The sides on a proposition, then the articles that take none. */
  record Sides(String proposition) implements Axis {}

  /** Years, months or days, by how far the first and the last are apart; then what is not dated. */
  record Times() implements Axis {}

  /** Articles are not taken apart. */
  record Whole() implements Axis {}
}
