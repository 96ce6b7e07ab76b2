package org.parley.solr;

/** Solr does not answer. The message is one line that says what to do. */
public final class SolrUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SolrUnavailable(String message) {
    super(message);
  }

  public SolrUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
