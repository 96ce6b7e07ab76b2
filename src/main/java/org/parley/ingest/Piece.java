package org.parley.ingest;

import org.jspecify.annotations.Nullable;
import org.parley.index.PreparedArticle;

/**
 * What became of one entry of a file, on its way to the index and the ledger.
 *
 * @param tries how often the entry was read
 * @param prepared the article to index; null unless it was read
 */
record Piece(
    Job job, String suffix, Outcome outcome, int tries, @Nullable PreparedArticle prepared) {
  /** The same entry with another outcome, of which there is nothing to index. */
  Piece as(Outcome other) {
    return other == outcome ? this : new Piece(job, suffix, other, tries, null);
  }

  /** The length of the text that it carries, in UTF-16 units. */
  int characters() {
    return outcome instanceof Outcome.Read read ? read.article().source().text().length() : 0;
  }
}
