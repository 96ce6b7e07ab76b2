package org.parley.search;

/**
 * The index cannot be asked now. The message is one line for a person that says what to do; it
 * never holds what was searched for.
 */
public final class SearchUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SearchUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
