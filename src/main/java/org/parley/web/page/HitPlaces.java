package org.parley.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;
import org.parley.search.TermHits;
import org.parley.web.page.ArticlePage.HitPlace;
import org.parley.web.page.ArticlePage.TermView;

/** The hits of a text, numbered through, each in the manner of its term. Immutable. */
record HitPlaces(Texts texts, List<TermHits> terms, List<Place> places) {
  /** So many backgrounds, and so many kinds of line under the text, are easily told apart. */
  private static final int MANNERS = 5;

  private static final String NAME = "hit-";

  /** A hit and the number of its term. */
  record Place(Span span, int term) {}

  HitPlaces {
    terms = List.copyOf(terms);
    places = List.copyOf(places);
  }

  /** The hits that stand in a text of this length. */
  static HitPlaces of(Texts texts, List<TermHits> terms, int length) {
    List<Place> places = new ArrayList<>();
    for (int term = 0; term < terms.size(); term++) {
      for (Span span : terms.get(term).hits()) {
        if (span.end() <= length) {
          places.add(new Place(span, term));
        }
      }
    }
    places.sort(Comparator.comparingInt(place -> place.span().start()));
    return new HitPlaces(texts, terms, places);
  }

  List<Span> spans() {
    return places.stream().map(Place::span).toList();
  }

  /** The hit that begins or goes on here; null if none does. */
  @Nullable HitPlace at(int start) {
    for (int i = 0; i < places.size(); i++) {
      Span hit = places.get(i).span();
      if (hit.start() <= start && start < hit.end()) {
        return place(i, start == hit.start());
      }
    }
    return null;
  }

  private HitPlace place(int index, boolean begins) {
    int count = places.size();
    int term = places.get(index).term();
    String name = texts.of("article.hit", index + 1, count);
    return new HitPlace(
        begins ? NAME + (index + 1) : "",
        terms.size() == 1 ? name : texts.of("read.hit.term", name, terms.get(term).term()),
        "#" + NAME + (Math.floorMod(index - 1, count) + 1),
        "#" + NAME + (Math.floorMod(index + 1, count) + 1),
        manner(term));
  }

  /** The terms with what each looks like; empty where there is only one. */
  List<TermView> legend() {
    List<TermView> legend = new ArrayList<>();
    for (int term = 0; terms.size() > 1 && term < terms.size(); term++) {
      int number = term;
      List<Place> own = places.stream().filter(place -> place.term() == number).toList();
      String first = own.isEmpty() ? null : "#" + NAME + (places.indexOf(own.get(0)) + 1);
      String count = texts.of("read.term.hits", own.size());
      legend.add(new TermView(terms.get(term).term(), count, manner(term), first));
    }
    return legend;
  }

  /** Colours repeat with the sixth term, but then each with another line. */
  private static String manner(int term) {
    int colour = term % MANNERS;
    int line = (term + term / MANNERS) % MANNERS;
    return "term c" + (colour + 1) + " u" + (line + 1);
  }
}
