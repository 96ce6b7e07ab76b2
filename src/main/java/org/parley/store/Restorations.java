package org.parley.store;

import java.util.Collection;
import java.util.OptionalLong;
import org.parley.domain.ArticleId;

/**
 * The backups that were restored into the database, and what the index lacks after that. Safe for
 * use by several threads and several processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface Restorations {
  /** The number of the last one that the index was not brought up to; empty if there is none. */
  OptionalLong unshown();

  /** Says that the index was brought up to the one of this number, and so to those before it. */
  void shown(long number);

  /**
   * Says that the index has these articles without their analysis: those of them that an entry
   * holds wait for it from now on, if they do not already.
   */
  void unanalysed(Collection<ArticleId> articles);
}
