package org.parley.web;

import java.io.IOException;
import java.io.InputStream;
import org.parley.domain.ArticleId;

/**
 * The files that articles came from. Safe for use by several threads.
 *
 * <p>Throws {@link org.parley.store.DatabaseUnavailable} if the ledger cannot be asked.
 */
public interface Originals {
  /** Knows of no file. */
  Originals NONE = article -> new Refused(Why.UNKNOWN, "");

  /** The file that an article came from, or the one that holds it, as it was when it was read. */
  Original of(ArticleId article);

  /** What there is of it. */
  sealed interface Original {}

  /**
   * The file.
   *
   * @param name its own name, without folders
   * @param bytes its size
   */
  record Kept(String name, long bytes, Content content) implements Original {}

  /**
   * The file cannot be had.
   *
   * @param name the name by which people know the file; empty if there is none
   */
  record Refused(Why why, String name) implements Original {}

  /** Why a file cannot be had. */
  enum Why {
    /** No file is written down for the article. */
    UNKNOWN,
    /** It is not where it was, or cannot be read. */
    GONE,
    /** It is not what it was. */
    CHANGED,
    /** The article is a small part of it. */
    LARGE
  }

  /** The bytes of a file that is open already: what was checked is what is sent. */
  interface Content {
    /** Reads it from its start. The caller closes it, once; it must be asked for. */
    InputStream open() throws IOException;
  }
}
