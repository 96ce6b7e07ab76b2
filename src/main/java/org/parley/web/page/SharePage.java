package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a short link. */
public sealed interface SharePage {
  Frame frame();

  /**
   * A link that was just made.
   *
   * @param address with the site's root
   * @param name what the search is called
   * @param about what was kept, in words
   * @param search leads to the search by its own address
   */
  record Made(Frame frame, String address, Link open, String name, String about, Link search)
      implements SharePage {}

  /**
   * What came, went and changed.
   *
   * @param title when it was shared
   * @param name what the search is called
   * @param come as results are shown
   * @param more how many more came than are shown, in words; null if all are
   */
  record Lists(
      Frame frame,
      String title,
      String name,
      Link back,
      Link then,
      @Nullable String cut,
      List<ResultView> come,
      @Nullable String more,
      List<GoneView> gone,
      List<ChangedView> changed)
      implements SharePage {
    public Lists {
      come = List.copyOf(come);
      gone = List.copyOf(gone);
      changed = List.copyOf(changed);
    }

    public boolean isNothing() {
      return come.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }
  }

  /**
   * An article that the search does not find any more.
   *
   * @param source empty if unknown
   * @param why what became of it
   * @param now where it, or what took its place, is to be read; null if nowhere
   */
  record GoneView(String title, String source, String why, @Nullable Link now) {}

  /**
   * An article that is not as it was.
   *
   * @param what in sentences
   */
  record ChangedView(Link article, String source, List<String> what) {
    public ChangedView {
      what = List.copyOf(what);
    }
  }

  /**
   * What was found then.
   *
   * @param count how many there were, in words
   * @param first the number of the first one on the page
   */
  record Then(
      Frame frame,
      String title,
      String name,
      Link back,
      String count,
      @Nullable String cut,
      int first,
      List<ThenView> articles,
      Listing.Pager pager)
      implements SharePage {
    public Then {
      articles = List.copyOf(articles);
    }
  }

  /**
   * An article as it was.
   *
   * @param url where it is to be read; null if nowhere
   * @param mark what became of it; null if nothing
   */
  record ThenView(String title, String source, @Nullable String url, @Nullable String mark) {}
}
