package org.parley.share;

import java.time.Instant;

/**
 * A search to come back to.
 *
 * @param name as people called it, not blank
 * @param query the parameters of its canonical address, without a question mark
 * @param saved when it was saved
 * @param seen what came into the index after this moment is new to who visited it last
 */
public record SavedSearch(String code, String name, String query, Instant saved, Instant seen) {
  /** A longer name is none. */
  public static final int LONGEST_NAME = 200;
}
