package org.parley.web;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.search.Fragment;
import org.parley.search.Hit;
import org.parley.search.Masthead;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUnavailable;
import org.parley.search.Searches;
import org.parley.search.syntax.Clause;
import org.parley.search.syntax.Form;
import org.parley.web.page.HelpPages;

/** How to use Parley, with examples from the articles that are there. */
record HelpHandlers(Searches searches, Site site, Templates templates) {
  private static final Pattern TITLE_WORD = Pattern.compile("\\p{L}{6,}");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Lu}'’])\\p{Ll}{8,}");

  /** {@code GET /help}. */
  void page(Context context) {
    Site theirs = site.in(context);
    HelpPages pages = new HelpPages(site.facets(), theirs.labels(), site.assets().base());
    templates.render(context, "help.jte", pages.page(words()));
  }

  /** Words of the newest articles, so that the examples find something; others if it has none. */
  private Form.Words words() {
    try {
      Results results = searches.search(SearchState.EVERYTHING);
      List<String> words =
          results.hits().stream().flatMap(HelpHandlers::wordsOf).distinct().toList();
      Form.Words usual = Form.Words.USUAL;
      return new Form.Words(
          words.isEmpty() ? usual.word() : words.get(0),
          words.size() < 2 ? usual.other() : words.get(1),
          names(results));
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

  /** The commonest author, outlet, actor and speaker, and a word of a title that was given. */
  private static Map<Clause.Field, String> names(Results results) {
    Map<Clause.Field, String> names = new EnumMap<>(Clause.Field.class);
    for (Clause.Field field : Clause.Field.values()) {
      results.facets().stream()
          .filter(counts -> counts.facet().key().equals(field.key()))
          .flatMap(counts -> counts.values().stream())
          .findFirst()
          .ifPresent(value -> names.put(field, value.value()));
    }
    results.hits().stream()
        .map(hit -> hit.masthead().title())
        .filter(Masthead.Title::given)
        .flatMap(title -> TITLE_WORD.matcher(title.text()).results())
        .findFirst()
        .ifPresent(word -> names.put(Clause.Field.TITLE, word.group().toLowerCase(Locale.ROOT)));
    return names;
  }
}
