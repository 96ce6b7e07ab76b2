package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers keep of an article, beside its text.
 *
 * @param way null if readers may keep nothing
 * @param tags those of the article, each leading to all that have it
 * @param known all tags that readers use, to choose from
 */
public record KeepingPanel(
    @Nullable Way way, State state, List<Link> tags, List<String> known, List<NoteView> notes) {
  public KeepingPanel {
    tags = List.copyOf(tags);
    known = List.copyOf(known);
    notes = List.copyOf(notes);
  }

  /**
   * How something is kept.
   *
   * @param marks takes bookmark, read mark and tags
   * @param notes takes a new note
   * @param search the search that the page was opened from, as parameters
   */
  public record Way(String marks, String notes, String search) {}

  /** Which marks the article has. */
  public record State(boolean bookmarked, boolean read) {}

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return way == null && !state.bookmarked() && !state.read() && tags.isEmpty() && notes.isEmpty();
  }

  /**
   * A note.
   *
   * @param number its place among the notes on the article, from 1
   * @param passage the words that it is on; null if it is on the whole article
   * @param place leads to them in the text; null if they are not in it any more
   * @param when it was written, in words
   * @param edit null if readers may change nothing
   */
  public record NoteView(
      String id,
      int number,
      Folded text,
      @Nullable String passage,
      @Nullable String place,
      List<Link> tags,
      String when,
      @Nullable NoteForm edit) {
    public NoteView {
      tags = List.copyOf(tags);
    }
  }
}
