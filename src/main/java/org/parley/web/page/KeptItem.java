package org.parley.web.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.KeptArticle;
import org.parley.domain.Note;

/**
 * A note, or an article that is kept by a bookmark or a tag of its own.
 *
 * @param kept the article, in either case
 * @param note null if it is the article itself
 * @param gone whether no file holds the article any more
 */
public record KeptItem(KeptArticle kept, @Nullable Note note, boolean gone) {
  /** When it was kept. */
  public Instant at() {
    return note == null ? kept.changed() : note.written();
  }

  /** Whether it has this tag; a note has those of its own. */
  boolean isTagged(String tag) {
    return note == null
        ? kept.marks().tags().contains(tag)
        : note.writing().tags().contains(tag) || kept.marks().tags().contains(tag);
  }
}
