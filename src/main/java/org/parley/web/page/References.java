package org.parley.web.page;

import org.parley.export.Citable;
import org.parley.search.Hit;
import org.parley.search.Masthead;

/** What of a result goes into a reference. */
public final class References {
  private References() {}

  /** That of a result, which is the same as that of the article. */
  public static Citable of(Hit hit) {
    Masthead masthead = hit.masthead();
    return new Citable(
        hit.id(),
        new Citable.Title(masthead.title().text(), masthead.title().given()),
        masthead.authors(),
        new Citable.Place(masthead.outlet(), masthead.published(), masthead.url()),
        hit.labels().language());
  }
}
