package org.parley.web.page;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;

/**
 * A text as somebody reads it.
 *
 * @param original leads to its passages where it ran; null where that is not known
 */
record ReadText(TextRuns runs, Marking marking, @Nullable TextFragments original) {
  /** The address of a passage where the article ran; null if that is not known. */
  @Nullable String there(Span passage) {
    return original == null ? null : original.of(passage);
  }
}
