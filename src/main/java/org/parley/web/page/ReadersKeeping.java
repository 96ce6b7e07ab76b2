package org.parley.web.page;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.parley.domain.Marks;
import org.parley.domain.Note;

/**
 * What readers keep of an article.
 *
 * @param notes the oldest first
 * @param known all tags that readers use
 * @param mayKeep whether readers may keep more
 */
public record ReadersKeeping(
    Marks marks, List<Note> notes, SortedSet<String> known, boolean mayKeep) {
  /** Nobody keeps anything, and nobody may. */
  public static final ReadersKeeping NONE =
      new ReadersKeeping(Marks.NONE, List.of(), Collections.emptySortedSet(), false);

  public ReadersKeeping {
    notes = List.copyOf(notes);
  }

  /** Whether there is nothing to show. */
  boolean isEmpty() {
    return !mayKeep && notes.isEmpty() && marks.keys().isEmpty() && marks.tags().isEmpty();
  }
}
