package org.parley.solr;

import java.net.ConnectException;
import org.apache.solr.client.solrj.RemoteSolrException;

/** Tells the ways apart in which a request to Solr fails. */
final class Failures {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int SERVER_ERROR = 500;

  private Failures() {}

  /**
   * Whether Solr itself answered that the request is wrong. A wrong token and a missing core are
   * not of this kind: then it is not our node that answers.
   */
  static boolean isRefusal(Exception failure) {
    return failure instanceof RemoteSolrException remote
        && remote.code() >= BAD_REQUEST
        && remote.code() < SERVER_ERROR
        && remote.code() != UNAUTHORIZED
        && remote.code() != NOT_FOUND;
  }

  /** The innermost reason in a few words. */
  static String brief(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause instanceof ConnectException || cause.getMessage() == null
        ? "no connection"
        : Reasons.of(cause);
  }
}
