package org.parley.node;

import java.io.EOFException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Tells an index that cannot be read from a core that is set up wrongly. */
final class IndexDamage {
  private IndexDamage() {}

  /** Whether the failure comes from the files of the index, so that emptying it helps. */
  static boolean explains(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CorruptIndexException
          || cause instanceof IndexFormatTooNewException
          || cause instanceof IndexFormatTooOldException
          || cause instanceof IndexNotFoundException
          || cause instanceof EOFException
          || cause instanceof NoSuchFileException) {
        return true;
      }
    }
    return false;
  }
}
