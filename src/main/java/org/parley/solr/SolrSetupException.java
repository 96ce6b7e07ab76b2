package org.parley.solr;

/** Solr cannot be used as it is set up. The message says precisely what is missing. */
public final class SolrSetupException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SolrSetupException(String message) {
    super(message);
  }

  public SolrSetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
