package org.parley.store;

import java.util.Optional;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;

/**
 * Links that remember what was found when somebody shared them. Each method is one transaction,
 * durable when it returns. Safe for use by several threads and several processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface SharedLinks {
  /**
   * Keeps a search under a new code.
   *
   * @param query the parameters of the page's canonical address
   */
  SharedLink share(SharedLink.Page page, String query, SharedResults results);

  /** The link of a code; empty if it was never given. */
  Optional<SharedLink> find(String code);

  /** What was found when a link was made. */
  SharedResults results(SharedLink link);
}
