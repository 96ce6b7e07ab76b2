package org.parley.share;

import java.time.Instant;
import java.util.Optional;

/**
 * A short link: a page and its search, and the moment when somebody shared it.
 *
 * @param query the parameters of the page's canonical address, without a question mark
 * @param total how many articles the search found then
 * @param fingerprint names the results that are remembered
 */
public record SharedLink(
    String code, Page page, String query, Instant at, long total, String fingerprint) {

  /** The pages that a link can open. */
  public enum Page {
    SEARCH("/");

    private final String path;

    Page(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }

    /** The page of this path; empty if it cannot be shared. */
    public static Optional<Page> of(String path) {
      for (Page page : values()) {
        if (page.path.equals(path)) {
          return Optional.of(page);
        }
      }
      return Optional.empty();
    }
  }

  /** The canonical address, relative to the site's root. */
  public String url() {
    return query.isEmpty() ? page.path() : page.path() + "?" + query;
  }
}
