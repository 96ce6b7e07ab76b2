package org.parley.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file of articles that is being written, one after the other. To close it is to end it properly:
 * whoever could not write all of them must not. The writer below it is left open, flushed. Not safe
 * for use by several threads.
 *
 * @param <T> what is known of each article
 */
public interface ArticleFile<T> extends Closeable {
  /** Writes one more. */
  void add(T article) throws IOException;
}
