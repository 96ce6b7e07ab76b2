package org.parley.index;

/** Solr answers that it does not take an article as it is. The message says why, in a few words. */
public final class IndexRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexRefusal(String message, Throwable cause) {
    super(message, cause);
  }
}
