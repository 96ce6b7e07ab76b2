package org.parley.web.page;

import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.search.Hit;
import org.parley.search.ResultPlace;
import org.parley.search.SearchState;
import org.parley.web.page.ArticlePage.Walk;
import org.parley.web.page.ArticlePage.Way;

/** The ways from an article through the results of its search. Immutable. */
record Ways(Texts texts, Links links, Opened opened) {

  Way of(ArticleId id) {
    ResultPlace place = opened.place();
    String words = opened.from().query().words();
    if (place == null) {
      return new Way(links.here() + "#a-" + id, words, null);
    }
    String back = links.to(at(place.position())) + "#a-" + place.shown();
    return new Way(back, words, walk(place));
  }

  private @Nullable Walk walk(ResultPlace place) {
    return place.total() < 2
        ? null
        : new Walk(
            texts.of("read.result", place.position(), place.total()),
            link(place.previous(), place.position() - 1),
            link(place.next(), place.position() + 1));
  }

  /** The address names the page that the result is on, so that its own neighbours are found. */
  private @Nullable Link link(@Nullable Hit hit, long position) {
    if (hit == null) {
      return null;
    }
    String address = new Links(links.url(), at(position)).article(hit.id());
    return new Link(hit.masthead().title().text(), opened.marking().keptIn(address));
  }

  private SearchState at(long position) {
    return opened.from().withPage(ResultPlace.page(position, opened.from().view().size()));
  }
}
