package org.parley.search;

import java.util.Locale;

/** The order of results. */
public enum Sort {
  RELEVANCE,
  NEWEST,
  OLDEST;

  /** The spelling in URLs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
