package org.parley.domain;

import java.util.Locale;

/**
 * Why a file could not become an article.
 *
 * @param detail one sentence for a person
 */
public record Failure(Reason reason, String detail) {
  /** The reasons; {@link #key} is the spelling in JSON. */
  public enum Reason {
    ENCRYPTED,
    TRUNCATED,
    TIMEOUT,
    /** Reading it takes more memory than a parser may have. */
    MEMORY,
    TOO_LARGE,
    EMPTY,
    UNSUPPORTED,
    CRASH,
    CORRUPT,
    UNREADABLE,
    /** Solr does not take it. */
    REFUSED,
    /** A line or row of a list of articles that is none. */
    INVALID_RECORD,
    /** Unpacks to far more than any honest file. */
    BOMB;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
