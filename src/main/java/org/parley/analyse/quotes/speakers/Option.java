package org.parley.analyse.quotes.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to the question who speaks a quotation.
 *
 * @param kind a source, whoever spoke the quotation before, or nobody
 * @param source null if it is not a {@link Kind#SOURCE}
 * @param link the cue that speaks for the source; null if there is none
 * @param features what speaks for the answer, as names that have weights
 */
public record Option(
    Kind kind, @Nullable Source source, @Nullable Link link, List<String> features) {
  public enum Kind {
    SOURCE,
    SAME,
    NOBODY
  }
}
