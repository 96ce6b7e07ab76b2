package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.store.LedgerFilter;
import org.parley.web.page.FilesPage.Nothing;

/** What to say and to offer where no entry is shown. Immutable. */
record FilesWaysOn(Texts texts, FilesState state) {

  /** For a ledger without any entry. */
  Nothing firstRun(boolean running) {
    String text = texts.of(running ? "files.first.running" : "files.first.text");
    return new Nothing(text, List.of(), !running);
  }

  /**
   * For a page without an entry in a ledger that has some.
   *
   * @param pages how many pages there are
   * @param named whether there are entries of that name, whatever became of them
   */
  Nothing nothing(int pages, boolean named) {
    if (state.page() > pages) {
      Link last = new Link(texts.of("files.nothing.last"), state.withPage(pages).url());
      return new Nothing(texts.of("files.nothing.page", state.page(), pages), List.of(last), false);
    }
    return new Nothing(texts.of("files.nothing.text"), looser(named), false);
  }

  private List<Link> looser(boolean named) {
    List<Link> ways = new ArrayList<>();
    LedgerFilter filter = state.filter();
    String find = filter.find();
    if (find != null && (filter.state() != null || filter.reason() != null)) {
      if (named) {
        String anyway = texts.of("files.nothing.any", WaysOn.quotable(find));
        ways.add(new Link(anyway, state.with(null, null).url()));
      }
      ways.add(new Link(texts.of("files.nothing.names"), state.withoutFind().url()));
    }
    ways.add(new Link(texts.of("files.everything"), FilesState.ALL.url()));
    return ways;
  }
}
