package org.parley.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.domain.Actor;
import org.parley.search.Fragment;
import org.parley.search.Hit;
import org.parley.search.SearchState;
import org.parley.search.SearchUnavailable;
import org.parley.search.Searches;
import org.parley.search.syntax.Form;
import org.parley.web.page.HelpPages;

/** How to use Parley, with examples from the articles that are there. */
record HelpHandlers(Searches searches, Site site, Templates templates) {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Lu}'’])\\p{Ll}{6,}");

  /** {@code GET /help}. */
  void page(Context context) {
    Site theirs = site.in(context);
    HelpPages pages = new HelpPages(site.facets(), theirs.labels(), site.assets().base());
    templates.render(context, "help.jte", pages.page(words()));
  }

  /** Words of the newest articles, so that the examples find something; others if it has none. */
  private Form.Words words() {
    try {
      List<Hit> hits = searches.search(SearchState.EVERYTHING).hits();
      List<String> words = hits.stream().flatMap(HelpHandlers::wordsOf).distinct().toList();
      Form.Words usual = Form.Words.USUAL;
      return new Form.Words(
          words.isEmpty() ? usual.word() : words.get(0),
          words.size() < 2 ? usual.other() : words.get(1),
          hits.stream().flatMap(HelpHandlers::names).findFirst().orElse(usual.name()));
    } catch (SearchUnavailable away) {
      return Form.Words.USUAL;
    }
  }

  private static Stream<String> wordsOf(Hit hit) {
    return Stream.concat(
            hit.title().stream(), hit.snippets().stream().flatMap(s -> s.fragments().stream()))
        .map(Fragment::text)
        .flatMap(text -> WORD.matcher(text).results())
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> names(Hit hit) {
    return hit.labels().actors().stream().map(Actor::name).filter(name -> name.contains(" "));
  }
}
