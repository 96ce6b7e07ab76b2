package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.domain.Article;
import org.parley.domain.Stance;
import org.parley.domain.Stance.Decider;
import org.parley.domain.Stance.Judgement;
import org.parley.domain.Stance.Label;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.reprints.Pieces;
import org.parley.search.JudgementCounts.Pair;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;

/** Who judged which articles how, as the index counts it. */
@ExtendWith(SolrExtension.class)
class JudgementsTest {
  private ArticleIndex index;
  private Searches searches;

  @BeforeEach
  void empty(SolrConnection solr) {
    solr.ask(client -> client.deleteByQuery("*:*"));
    index = new ArticleIndex(solr);
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  @Test
  void anEmptyIndexHasNone() {
    assertThat(searches.judgements()).isEqualTo(JudgementCounts.NONE);
    assertThat(searches.leastSure("peace-talks", 9)).isEmpty();
  }

  @Test
  void theModelsOwnWordIsCountedWhereItStandsAndWhereItWasOverruled() {
    put(
        article(1, read("peace-talks", Label.OPPOSES, 0.9), read("arms", Label.MIXED, 0.5)),
        article(2, read("peace-talks", Label.OPPOSES, 0.6)),
        article(3, overruled("peace-talks", Label.SUPPORTS, Label.OPPOSES)),
        article(4, overruled("peace-talks", Label.OPPOSES, Label.OPPOSES)),
        article(5, overruled("peace-talks", Label.MIXED, null), read("arms", Label.OPPOSES, 0.7)),
        article(6, new Stance("arms", Label.SUPPORTS, 1, Decider.CURATOR, List.of())));

    JudgementCounts counts = searches.judgements();

    assertThat(counts.byModel())
        .isEqualTo(
            Map.of(
                "peace-talks:opposes", 4L,
                "peace-talks:untouched", 1L,
                "arms:mixed", 1L,
                "arms:opposes", 1L));
    assertThat(counts.byPeople())
        .isEqualTo(
            Map.of(
                "peace-talks:supports", 1L,
                "peace-talks:opposes", 1L,
                "peace-talks:mixed", 1L,
                "arms:supports", 1L));
    assertThat(counts.both())
        .containsExactlyInAnyOrder(
            new Pair("peace-talks:opposes", "peace-talks:supports", 1),
            new Pair("peace-talks:opposes", "peace-talks:opposes", 1),
            new Pair("peace-talks:untouched", "peace-talks:mixed", 1));
  }

  @Test
  void thoseThatTheModelIsLeastSureOfComeFirstAndNoneThatPeopleLabelled() {
    put(
        article(1, read("peace-talks", Label.OPPOSES, 0.9)),
        article(2, read("peace-talks", Label.UNCLEAR, 0.3)),
        article(3, overruled("peace-talks", Label.SUPPORTS, Label.OPPOSES)),
        article(4, read("peace-talks", Label.SUPPORTS, 0.6)),
        article(5, read("arms", Label.SUPPORTS, 0.1)));

    List<Hit> unsure = searches.leastSure("peace-talks", 2);

    assertThat(unsure)
        .extracting(hit -> hit.masthead().title().text())
        .containsExactly("Article 2", "Article 4");
    assertThat(unsure.get(0).labels().stances().get(0).confidence()).isEqualTo(0.3);
    assertThat(searches.leastSure("peace-talks", 9)).hasSize(3);
  }

  @Test
  void onePrintOfAPieceIsEnough() {
    String piece = Pieces.piece(1, 30);
    put(
        Articles.titled("One").saying(piece).judged(read("arms", Label.MIXED, 0.4)).article(),
        Articles.titled("Two").saying(piece).judged(read("arms", Label.MIXED, 0.5)).article());

    assertThat(searches.leastSure("arms", 9)).hasSize(1);
  }

  private void put(Article... articles) {
    index.put(List.of(articles).stream().map(article -> new IndexEntry(article, "f")).toList());
    index.commit();
  }

  private static Article article(int number, Stance... stances) {
    Articles article = Articles.titled("Article " + number).saying(Pieces.piece(number + 10, 30));
    List.of(stances).forEach(article::judged);
    return article.article();
  }

  private static Stance read(String proposition, Label side, double confidence) {
    return new Stance(proposition, side, confidence, Decider.MODEL, List.of());
  }

  private static Stance overruled(String proposition, Label side, @Nullable Label model) {
    return new Stance(
        proposition,
        new Judgement(side, 1, Decider.CURATOR, List.of(), null, null),
        List.of(new Judgement(model, 0.8, Decider.MODEL, List.of(), "m", null)),
        List.of());
  }
}
