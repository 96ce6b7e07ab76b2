package org.parley.web;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.search.BadSearch;
import org.parley.search.SearchUrl;

/** The search that a browser is at while its script asks for another. */
record ShownSearch(Site site) {
  private static final Pattern PAGE = Pattern.compile("[a-z]+://[^/?#]*/(?:\\?([^#]*))?(?:#.*)?");

  /**
   * Whether it is this search already, however its address spells it, as after a mark or a second
   * Enter: going back skips no step then.
   *
   * @param canonical the address of the search that is asked for
   */
  boolean is(Context context, String canonical) {
    String shown = context.header("HX-Current-URL");
    Matcher page = PAGE.matcher(shown == null ? "" : shown);
    if (!page.matches()) {
      return false;
    }
    String query = page.group(1) == null ? "" : page.group(1);
    try {
      return canonical.equals(
          new SearchUrl(site.facets()).page(site.parameters().parse(SearchUrl.split(query))));
    } catch (BadSearch unreadable) {
      return false;
    }
  }
}
