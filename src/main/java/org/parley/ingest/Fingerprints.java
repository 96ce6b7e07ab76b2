package org.parley.ingest;

import org.parley.domain.ArticleId;
import org.parley.domain.Sha256;
import org.parley.store.LedgerFile;

/**
 * What articles depend on beside their files: as the ledger keeps it for a file, in two parts for
 * reading and for analysis, and as the index keeps it for an article.
 */
record Fingerprints(Curation curation) {
  private static final String BETWEEN = ":";

  /** As the ledger keeps it. */
  String ofFile(Found found) {
    return reading(found) + BETWEEN + curation.analysisFingerprint();
  }

  /** Whether a file of the ledger would be read and described as it was. */
  boolean readsTheSame(LedgerFile known, Found found) {
    return known.fingerprint().startsWith(reading(found) + BETWEEN);
  }

  /** Whether the articles of a file of the ledger would be analysed as they were. */
  boolean isAnalysedTheSame(LedgerFile known) {
    return known.fingerprint().endsWith(BETWEEN + curation.analysisFingerprint());
  }

  /** As the index keeps it. */
  String ofArticle(ArticleId id, Found found, String suffix) {
    return Sha256.of(id + "\n" + suffix + "\n" + reading(found)).substring(0, 24);
  }

  private String reading(Found found) {
    return curation.fingerprint(found.file().path(), found.file().name());
  }
}
