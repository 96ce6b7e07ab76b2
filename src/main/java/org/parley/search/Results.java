package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many articles match
 * @param hits those of the page asked for
 * @param facets in display order
 * @param published over time
 * @param help what may help a reader: notices and, where next to nothing was found, a spelling
 */
public record Results(
    Total total, List<Hit> hits, List<FacetCounts> facets, DateHistogram published, Help help) {
  public Results {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /**
   * How many, and how fast.
   *
   * @param articles how many articles match; prints of one piece that were folded count once
   * @param folded how many prints were folded away
   * @param tookMillis from asking Solr to its answer, in milliseconds
   */
  public record Total(long articles, long folded, long tookMillis) {
    /** How many articles match, each print counted, as facets count them. */
    public long prints() {
      return articles + folded;
    }
  }

  /**
   * What may help a reader.
   *
   * @param notices how the search was understood, for example that words were left out
   * @param spelling the query with its likeliest spelling; null unless next to nothing was found,
   *     and it finds far more
   */
  public record Help(List<Notice> notices, @Nullable String spelling) {
    public Help {
      notices = List.copyOf(notices);
    }
  }

  /** The number of pages; at least 1. */
  public int pages(View view) {
    return (int) Math.max(1, (total.articles() + view.size() - 1) / view.size());
  }
}
