package org.parley.domain;

import java.time.Instant;
import java.util.List;

/**
 * An article with all that readers keep of it.
 *
 * @param changed when a bookmark or a tag of it was changed last
 * @param notes the oldest first
 */
public record KeptArticle(
    ArticleId id, Reference reference, Marks marks, Instant changed, List<Note> notes) {
  public KeptArticle {
    notes = List.copyOf(notes);
  }
}
