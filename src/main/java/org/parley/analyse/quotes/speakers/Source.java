package org.parley.analyse.quotes.speakers;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;

/**
 * Words of a text that name somebody who may be a speaker.
 *
 * @param first the first of its tokens
 * @param last the last of its tokens
 * @param actor whom they name; null if no actor of the article is known to be meant
 */
public record Source(int first, int last, Kind kind, @Nullable Actor actor) {
  /** The shape of the words. */
  public enum Kind {
    NAME,
    PRONOUN,
    /** A noun with what belongs to it, such as "the foreign minister". */
    DESCRIPTION
  }
}
