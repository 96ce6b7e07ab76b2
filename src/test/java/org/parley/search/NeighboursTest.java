package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.Quote;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.Stance.Decider;
import org.parley.domain.Stance.Label;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.reprints.Pieces;
import org.parley.search.StandingOut.Standout;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;

/** What lies beside made articles, in a real index. */
@ExtendWith(SolrExtension.class)
class NeighboursTest {
  private static final String TALKS = "talks";

  private ArticleIndex index;
  private Searches searches;
  private Neighbours neighbours;

  @BeforeEach
  void empty(SolrConnection solr) {
    solr.ask(client -> client.deleteByQuery("*:*"));
    index = new ArticleIndex(solr);
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
    neighbours = searches.neighbours();
  }

  @Test
  void whoOpposesOnTheSameActorsComesFirst() {
    Article read = piece(1).naming("Kaja Kallas").judged(sure(Label.SUPPORTS, 0.9)).article();
    put(
        read,
        piece(2).naming("Somebody Else").judged(sure(Label.OPPOSES, 0.9)).article(),
        piece(3).naming("Kaja Kallas").judged(sure(Label.OPPOSES, 0.9)).article(),
        piece(4).naming("Kaja Kallas").judged(sure(Label.SUPPORTS, 0.9)).article(),
        piece(5).naming("Kaja Kallas").judged(sure(Label.UNCLEAR, 0.9)).article());

    assertThat(titles(opposing(read))).containsExactly("Piece 3", "Piece 2");
    assertThat(opposing(read).get(0).contrast().actors().both()).containsExactly("Kaja Kallas");
    assertThat(opposing(read).get(1).contrast().actors().there()).containsExactly("Somebody Else");
  }

  @Test
  void aRareActorCountsForMoreThanAFrequentOne() {
    Article read = piece(1).naming("Russia").naming("Kaja Kallas").article();
    List<Article> all = new ArrayList<>(List.of(read));
    for (int i = 20; i < 26; i++) {
      all.add(piece(i).naming("Russia").article());
    }
    all.add(piece(2).naming("Russia").judged(sure(Label.OPPOSES, 0.9)).article());
    all.add(piece(3).naming("Kaja Kallas").judged(sure(Label.OPPOSES, 0.9)).article());
    all.add(
        piece(4).naming("Russia").naming("Kaja Kallas").judged(sure(Label.OPPOSES, 0.9)).article());
    put(all.toArray(Article[]::new));

    assertThat(titles(opposing(read))).containsExactly("Piece 4", "Piece 3", "Piece 2");
    assertThat(opposing(read).get(0).contrast().actors().both())
        .containsExactly("Kaja Kallas", "Russia");
  }

  @Test
  void aSideThatAPersonSetGoesBeforeASureModelAndThatBeforeAnUnsureOne() {
    Article read = piece(1).naming("Kaja Kallas").article();
    put(
        read,
        piece(2).naming("Kaja Kallas").judged(sure(Label.OPPOSES, 0.3)).article(),
        piece(3).naming("Kaja Kallas").judged(sure(Label.OPPOSES, 0.7)).article(),
        piece(4).naming("Kaja Kallas").taking(TALKS, Label.OPPOSES).article());

    assertThat(titles(opposing(read))).containsExactly("Piece 4", "Piece 3", "Piece 2");
  }

  @Test
  void noReprintStandsBesideItsPieceAndNoneTwice() {
    String own = Pieces.piece(1, 30);
    String other = Pieces.piece(2, 30);
    Article read = Articles.titled("Read").saying(own).naming("Kaja Kallas").article();
    put(
        read,
        opposing("Again", own, "A Paper"),
        opposing("Once", other, "A Paper"),
        opposing("Twice", other, "B Paper"));

    assertThat(opposing(read)).hasSize(1);
    assertThat(titles(opposing(read))).containsAnyOf("Once", "Twice");
    assertThat(titles(neighbours.similar(read, 9))).hasSize(1).doesNotContain("Again", "Read");
  }

  @Test
  void noMoreThanTwoOfAnOutletUnlessThereIsNothingElse() {
    Article read = piece(1).naming("Kaja Kallas").article();
    put(
        read,
        opposing("A1", Pieces.piece(11, 30), "A"),
        opposing("A2", Pieces.piece(12, 30), "A"),
        opposing("A3", Pieces.piece(13, 30), "A"),
        piece(14).in("B").judged(sure(Label.OPPOSES, 0.5)).article());

    List<Piece> three = neighbours.taking(read, TALKS, Label.OPPOSES, 3);

    assertThat(three)
        .extracting(piece -> piece.hit().masthead().outlet())
        .containsExactly("A", "A", "B");
    assertThat(neighbours.taking(read, TALKS, Label.OPPOSES, 9)).hasSize(4);
  }

  @Test
  void anArticleWithoutASideIsOfferedBothAndOneWhomNobodyOpposesNone() {
    Article open = piece(1).judged(sure(Label.UNCLEAR, 0.9)).article();
    Article against = piece(2).judged(sure(Label.OPPOSES, 0.9)).article();
    put(open, against);

    OtherSide ofOpen = OtherSide.of(neighbours, open, TALKS, 5);
    OtherSide ofAgainst = OtherSide.of(neighbours, against, TALKS, 5);

    assertThat(ofOpen.isDecided()).isFalse();
    assertThat(ofOpen.groups())
        .extracting(OtherSide.Group::side)
        .containsExactly(Label.SUPPORTS, Label.OPPOSES);
    assertThat(titles(ofOpen.groups().get(1).pieces())).containsExactly("Piece 2");
    assertThat(ofAgainst.groups())
        .extracting(OtherSide.Group::side)
        .containsExactly(Label.SUPPORTS);
    assertThat(ofAgainst.isEmpty()).isTrue();
  }

  @Test
  void thePropositionLeftOutIsTheOneWithTheSurestSide() {
    Article article =
        piece(1)
            .judged(new Stance("arms", Label.UNCLEAR, 0.99, Decider.MODEL, List.of()))
            .judged(new Stance("talks", Label.OPPOSES, 0.6, Decider.MODEL, List.of()))
            .judged(new Stance("aid", Label.SUPPORTS, 0.8, Decider.MODEL, List.of()))
            .article();

    assertThat(OtherSide.surest(article, List.of("talks"))).contains("aid");
    assertThat(OtherSide.surest(piece(2).article(), List.of("talks"))).contains("talks");
    assertThat(OtherSide.surest(piece(2).article(), List.of())).isEmpty();
  }

  @Test
  void similarArticlesShareActorsOrWordsAndOthersAreLeftOut() {
    Article read = Articles.titled("Read").naming("Kaja Kallas").saying(harbour("quay")).article();
    List<Article> all = new ArrayList<>(List.of(read));
    all.add(Articles.titled("Close").naming("Kaja Kallas").saying(harbour("pier")).article());
    for (int i = 30; i < 40; i++) {
      all.add(piece(i).naming("Nobody " + i).article());
    }
    put(all.toArray(Article[]::new));

    assertThat(titles(neighbours.similar(read, 5))).containsExactly("Close");
  }

  @Test
  void aQuotationOfBothIsShownAsSuchWhateverItsMarks() {
    Article here = piece(1).article();
    Quote long1 = quote("We shall not give up a single village.", "Kaja Kallas");
    Quote short1 = quote("we shall not give up", "Kaja Kallas");
    Quote other = quote("Nothing of this will hold for long", "Mark Rutte");

    Contrast contrast = Contrast.of(with(here, long1, other), with(here, short1), any -> 1);

    assertThat(contrast.same()).containsExactly(new Contrast.Same(long1, short1));
    assertThat(contrast.speakers().both()).containsExactly("Kaja Kallas");
    assertThat(contrast.speakers().here()).containsExactly("Mark Rutte");
  }

  @Test
  void whatTheFoundArticlesHaveAndOthersHaveNotStandsOut() {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(
          Articles.titled("Grain " + i)
              .naming("Ella Harbour")
              .saying(
                  "The wheat came by sea, and the Grain Corridor was open again. Wheat, wheat and"
                      + " the grain corridor of the year 2024. "
                      + Pieces.piece(100 + i, 12))
              .article());
    }
    for (int i = 0; i < 30; i++) {
      all.add(piece(200 + i).naming("Otto Other").article());
    }
    put(all.toArray(Article[]::new));
    SearchState wheat = SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords("wheat"));

    StandingOut found = neighbours.standingOut(wheat);

    assertThat(found.found()).isEqualTo(8);
    assertThat(found.all()).isEqualTo(38);
    assertThat(found.terms())
        .extracting(each -> each.text().toLowerCase(Locale.ROOT))
        .contains("grain corridor")
        .doesNotContain("wheat", "2024", "grain", "corridor", "the");
    assertThat(found.actors()).containsExactly(new Standout("Ella Harbour", 8, 8));
    assertThat(neighbours.standingOut(SearchState.EVERYTHING).isEmpty()).isTrue();
    assertThat(
            neighbours
                .standingOut(
                    SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords("unheardof")))
                .isEmpty())
        .isTrue();
  }

  @Test
  void surpriseIsDunningsRatioAndNoneForWhatIsRarerHere() {
    assertThat(Surprise.of(10, 10, 10, 20)).isCloseTo(20 * 2 * Math.log(2), within(1e-9));
    assertThat(Surprise.of(1, 11, 10, 20)).isZero();
    assertThat(Surprise.of(5, 10, 10, 20)).isZero();
    assertThat(Surprise.of(3, 3, 3, 3)).isZero();
  }

  private static Offset<Double> within(double offset) {
    return Offset.offset(offset);
  }

  private List<Piece> opposing(Article read) {
    return neighbours.taking(read, TALKS, Label.OPPOSES, 9);
  }

  private static List<String> titles(List<Piece> pieces) {
    return pieces.stream().map(piece -> piece.hit().masthead().title().text()).toList();
  }

  private static Article opposing(String title, String text, String outlet) {
    return Articles.titled(title)
        .saying(text)
        .in(outlet)
        .naming("Kaja Kallas")
        .taking(TALKS, Label.OPPOSES)
        .article();
  }

  private static Articles piece(int number) {
    return Articles.titled("Piece " + number).saying(Pieces.piece(number, 30));
  }

  private static String harbour(String word) {
    return ("Dredging the estuary at low tide moved sandbanks towards the " + word + ". ")
        .repeat(6);
  }

  private static Stance sure(Label side, double confidence) {
    return new Stance(TALKS, side, confidence, Decider.MODEL, List.of());
  }

  private static Quote quote(String text, String speaker) {
    return new Quote(text, new Span(0, 0), speaker, null);
  }

  private static Article with(Article article, Quote... quotes) {
    return new Article(
        article.id(),
        article.source(),
        article.description(),
        new Analysis(List.of(), List.of(quotes), List.of(), List.of()));
  }

  private void put(Article... articles) {
    index.put(List.of(articles).stream().map(article -> new IndexEntry(article, "f")).toList());
    index.commit();
  }
}
