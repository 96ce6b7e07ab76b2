package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.Listing.Pager;

/**
 * The page of all that readers keep, ready to print.
 *
 * @param gone those whose article is gone
 */
public record NotesPage(
    Frame frame, Narrowing narrowing, List<ItemView> items, Pager pager, List<ItemView> gone) {
  public NotesPage {
    items = List.copyOf(items);
    gone = List.copyOf(gone);
  }

  /**
   * What is shown of it all.
   *
   * @param words as typed
   * @param tag the chosen one; empty if none is
   * @param count how many there are, in words
   * @param all leads to all; null if all are here
   * @param nothing why there is nothing, in words; null if there is something
   * @param exports the same as files
   */
  public record Narrowing(
      String words,
      String tag,
      List<TagView> tags,
      String count,
      @Nullable String all,
      @Nullable String nothing,
      List<Link> exports) {
    public Narrowing {
      tags = List.copyOf(tags);
      exports = List.copyOf(exports);
    }
  }

  /** A tag to narrow by. */
  public record TagView(Link tag, boolean current) {}

  /**
   * A note or an article that is kept.
   *
   * @param anchor its name on the page
   * @param kind what it is, in words
   * @param bookmark whether it is a bookmark
   * @param article its title; leads to the place where there is one, or nowhere
   * @param source outlet, authors and date in one line; empty if nothing is known
   * @param note null if it is the article itself
   */
  public record ItemView(
      String anchor,
      String kind,
      boolean bookmark,
      Link article,
      String source,
      @Nullable Written note,
      List<Link> tags,
      String when) {
    public ItemView {
      tags = List.copyOf(tags);
    }
  }

  /**
   * What was written.
   *
   * @param about how it begins, in one line
   * @param passage null if it is on the whole article
   * @param edit null if readers may change nothing
   */
  public record Written(
      String about, Folded text, @Nullable Folded passage, @Nullable NoteForm edit) {}
}
