package org.parley.store;

import java.util.OptionalLong;

/**
 * The backups that were restored into the database. Safe for use by several threads and several
 * processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface Restorations {
  /** The number of the last one that the index was not brought up to; empty if there is none. */
  OptionalLong unshown();

  /** Says that the index was brought up to the one of this number, and so to those before it. */
  void shown(long number);
}
