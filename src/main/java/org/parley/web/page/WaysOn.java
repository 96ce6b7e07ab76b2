package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.search.Query;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.web.page.Listing.NothingFound;
import org.parley.web.page.SearchPage.Chip;

/** What to say and to offer where nothing was found. Immutable. */
record WaysOn(Texts texts, Links links) {

  /** For a collection without any article. */
  NothingFound firstRun() {
    return new NothingFound(texts.of("first.text"), List.of(), true);
  }

  /** For a search that found nothing: the likeliest way on comes first. */
  NothingFound nothing(Results results, List<Chip> chips) {
    List<Link> ways = new ArrayList<>();
    addSpelling(ways, results);
    addLooserWords(ways);
    for (Chip chip : chips) {
      String way = chip.excluded() ? "nothing.drop.excluded" : "nothing.drop";
      ways.add(new Link(texts.of(way, chip.label(), chip.value()), chip.removeUrl()));
    }
    if (chips.size() > 1) {
      ways.add(new Link(texts.of("nothing.drop.all"), links.withoutFilters()));
    }
    if (!links.from().isEverything()) {
      ways.add(new Link(texts.of("nothing.everything"), links.to(SearchState.EVERYTHING)));
    }
    return new NothingFound(sentence(chips), ways, false);
  }

  private String sentence(List<Chip> chips) {
    String words = links.from().query().words();
    if (words.isEmpty()) {
      return texts.of("nothing.filters");
    }
    return texts.of(chips.isEmpty() ? "nothing.words" : "nothing.words.filters", quotable(words));
  }

  private void addSpelling(List<Link> ways, Results results) {
    String spelling = results.help().spelling();
    if (spelling != null) {
      ways.add(new Link(texts.of("nothing.spelling", quotable(spelling)), words(spelling)));
    }
  }

  private void addLooserWords(List<Link> ways) {
    Query query = links.from().query();
    if (query.words().contains("\"")) {
      String loose = query.words().replaceAll("\"(~\\d+)?", " ").replaceAll("\\s+", " ");
      ways.add(new Link(texts.of("nothing.quotes"), words(loose)));
    }
    if (query.match() == Query.Match.ALL && query.words().contains(" ")) {
      SearchState any = links.from().withQuery(query.withMatch(Query.Match.ANY));
      ways.add(new Link(texts.of("nothing.any"), links.to(any)));
    }
  }

  private String words(String other) {
    return links.to(links.from().withQuery(links.from().query().withWords(other)));
  }

  /** Words to stand between quotation marks: their own become single ones. */
  static String quotable(String words) {
    return shortened(words.replaceAll("\"([^\"]*)\"", "‘$1’").replace('"', '’'));
  }

  /** A pasted paragraph need not be repeated in full. */
  static String shortened(String words) {
    int most = 120;
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
  }
}
