package org.parley.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.share.SavedSearch;

/**
 * The searches that people want to come back to. Each method is one transaction, durable when it
 * returns. Safe for use by several threads and several processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface SavedSearches {
  /** As many as can be kept, and counted on one page. */
  int MOST = 200;

  /**
   * What became of a search that was to be saved.
   *
   * @param fresh false if it was saved already, and stays as it was
   */
  record Kept(SavedSearch search, boolean fresh) {}

  /**
   * Saves a search. One with the same parameters stays as it is, and keeps its name.
   *
   * @param query the parameters of its canonical address
   * @param seen the moment after which what comes is new
   * @return empty if there are {@value #MOST} already
   */
  Optional<Kept> save(String name, String query, Instant seen);

  /** All of them, in the order of their names. */
  List<SavedSearch> all();

  /** The search of a code; empty if there is none. */
  Optional<SavedSearch> find(String code);

  /** Gives a search another name. Nothing happens where there is no such search. */
  void rename(String code, String name);

  /** Takes a search away. Nothing happens where there is no such search. */
  void remove(String code);

  /** Writes down that somebody looked at what came until a moment; never goes back. */
  void visited(String code, Instant seen);
}
