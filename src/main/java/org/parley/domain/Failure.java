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
    TOO_LARGE,
    EMPTY,
    UNSUPPORTED,
    CRASH,
    CORRUPT,
    UNREADABLE;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
