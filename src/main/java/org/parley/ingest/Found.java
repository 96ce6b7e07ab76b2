package org.parley.ingest;

import org.jspecify.annotations.Nullable;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;
import org.parley.store.LedgerFile;

/**
 * A file that a walk came upon.
 *
 * @param verdict what becomes of it, where that is known without reading it; null otherwise
 */
record Found(SourceFile file, LedgerFile.Stamp stamp, @Nullable Extraction verdict) {}
