package org.parley.share;

import java.util.List;

/**
 * What a search found at one moment.
 *
 * @param total how many articles were found
 * @param articles the first {@value #MOST} of them, in their order
 */
public record SharedResults(long total, List<SharedArticle> articles) {
  /** More are counted, but not remembered one by one. */
  public static final int MOST = 10_000;

  public SharedResults {
    articles = List.copyOf(articles);
  }

  /** Whether more were found than are remembered. */
  public boolean isCut() {
    return total > articles.size();
  }
}
