package org.parley.search;

import java.util.Locale;

/** What becomes of several prints of one piece among the results. */
public enum Folding {
  /** The one that ranks first stands for all. */
  FOLD,
  /** Each is a result of its own. */
  EACH;

  /** The spelling in URLs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
