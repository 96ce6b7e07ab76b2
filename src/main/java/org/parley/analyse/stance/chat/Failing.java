package org.parley.analyse.stance.chat;

import java.util.Locale;

/**
 * Why a judge gave no opinion that counts.
 *
 * @param detail a sentence for a person, in one line; it holds neither the key nor the article
 */
public record Failing(Reason reason, String detail) {

  /** The ways in which an endpoint fails. */
  public enum Reason {
    /** No whole answer in the time given. */
    TIMEOUT,
    /** No connection, or one that broke. */
    UNREACHABLE,
    /** The model, or a filter before it, would not answer. */
    REFUSED,
    /** The answer is no JSON. */
    BAD_JSON,
    /** The answer is JSON of another form than was asked for. */
    BAD_ANSWER,
    /** Evidence is missing, or does not stand in the text. */
    NOT_VERBATIM,
    /** The answer is longer than any good one, or was cut off for its length. */
    TOO_LONG_ANSWER,
    /** The endpoint answered with a status other than 200. */
    HTTP_STATUS;

    /** The spelling for machines, such as {@code bad-json}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
