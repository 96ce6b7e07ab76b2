package org.parley.search;

import java.util.List;

/**
 * What was counted of a search's articles.
 *
 * @param pieces how many results the search has: prints that it folds count once
 * @param articles how many articles with every print; what all numbers in the tables are of
 * @param tables in the order in which they were asked for
 */
public record Comparison(long pieces, long articles, List<CrossTable> tables) {
  public Comparison {
    tables = List.copyOf(tables);
  }
}
