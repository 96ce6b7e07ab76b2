package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.index.StoredArticle;
import org.parley.search.Facets;
import org.parley.search.Filters;
import org.parley.search.Hit;
import org.parley.search.SearchState;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;
import org.parley.store.AnalysisQueue;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** What becomes of articles when a reader labels one. */
@ExtendWith(SolrExtension.class)
class RelabellingTest {
  @TempDir Path folder;
  @TempDir Path data;
  private SolrConnection solr;
  private ArticleIndex index;
  private Database database;
  private Reading reading;

  @BeforeEach
  void importThree(SolrConnection lent) throws IOException {
    solr = lent;
    empty();
    index = new ArticleIndex(solr);
    database = Database.open(DatabaseAddress.in(data));
    PeaceTalks.writeThree(folder);
    reading =
        new Reading(new TikaExtractor(), folder, PeaceTalks.COLLECTION, database.stanceLabels());
    importFolder();
    analyse();
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void aLabelIsInFacetsAndArticleWhenItIsTaken() {
    ArticleId article = ids().get(0);
    relabelling().put(label(article, Stance.Label.OPPOSES));

    assertThat(found("peace:opposes")).containsExactly(article);
    Stance stance = stances(article).get(0);
    assertThat(stance.origin()).isEqualTo(Stance.Decider.CURATOR);
    assertThat(stance.label()).isEqualTo(Stance.Label.OPPOSES);

    relabelling().put(label(article, Stance.Label.SUPPORTS));
    assertThat(found("peace:opposes")).isEmpty();
    assertThat(found("peace:supports")).containsExactly(article);

    relabelling().remove(article, "peace", null);
    assertThat(found("peace:supports")).isEmpty();
    assertThat(stances(article)).isEmpty();
  }

  @Test
  void thoseWithAStanceOnThePropositionAreJudgedAgain() {
    List<ArticleId> ids = ids();
    relabelling().put(label(ids.get(0), Stance.Label.OPPOSES));
    analyse();
    assertThat(waiting()).isEmpty();

    relabelling().put(label(ids.get(1), Stance.Label.SUPPORTS));

    assertThat(waiting()).containsExactly(ids.get(1), ids.get(0));
    relabelling().remove(ids.get(2), "peace", null);
    assertThat(waiting()).doesNotContain(ids.get(2));
  }

  @Test
  void aLabelOutlastsAnIndexThatIsMadeAnew() {
    ArticleId article = ids().get(0);
    relabelling().put(label(article, Stance.Label.MIXED));

    empty();
    importFolder();
    analyse();

    assertThat(found("peace:mixed")).containsExactly(article);
  }

  @Test
  void anArticleThatChangedSinceItWasReadIsLeftAlone() {
    ArticleId id = ids().get(0);
    StoredArticle old = index.stored(List.of(id)).get(0);
    relabelling().put(label(id, Stance.Label.OPPOSES));

    assertThat(index.replaced(old)).isFalse();
    index.commit();

    assertThat(found("peace:opposes")).containsExactly(id);
  }

  @Test
  void whatAnotherPutButDidNotCommitDoesNotKeepALabelOut() {
    ArticleId id = ids().get(0);
    StoredArticle stored = index.stored(List.of(id)).get(0);
    assertThat(index.replaced(stored)).isTrue();

    relabelling().put(label(id, Stance.Label.OPPOSES));

    assertThat(found("peace:opposes")).containsExactly(id);
  }

  @Test
  void labelsAreTakenWhileTheQueueIsWorkedOff() throws InterruptedException {
    ArticleId id = ids().get(0);
    AtomicBoolean done = new AtomicBoolean();
    Thread thread =
        new Thread(
            () -> {
              while (!done.get()) {
                database.analysisQueue().request(ids());
                analysing().next();
              }
            });
    thread.start();
    try {
      for (int round = 0; round < 8; round++) {
        Stance.Label side = round % 2 == 0 ? Stance.Label.OPPOSES : Stance.Label.SUPPORTS;
        relabelling().put(label(id, side));
        assertThat(found("peace:" + side.key())).containsExactly(id);
      }
    } finally {
      done.set(true);
      thread.join();
    }
    analyse();
    assertThat(found("peace:supports")).containsExactly(id);
  }

  private Relabelling relabelling() {
    return new Relabelling(database.stanceLabels(), database.analysisQueue(), index, analysing());
  }

  private Analysing analysing() {
    return new Analysing(reading, index, database.ledger(), database.analysisQueue(), false);
  }

  private void analyse() {
    Analysing analysing = analysing();
    while (analysing.next() > 0) {
      // until the queue is empty
    }
  }

  private void importFolder() {
    Ingest.Parts parts =
        new Ingest.Parts(
            reading, index, database.ledger(), database.analysisQueue(), Path::toString);
    new Ingest(parts, 2, new Progress(), new Ingest.Listener(outcome -> {}, sentence -> {}))
        .run(List.of(folder));
  }

  private void empty() {
    solr.ask(client -> client.deleteByQuery("*:*"));
    solr.ask(client -> client.commit());
  }

  private List<ArticleId> waiting() {
    return database.analysisQueue().next(9).stream().map(AnalysisQueue.Request::article).toList();
  }

  private List<ArticleId> ids() {
    return search(SearchState.EVERYTHING).stream().sorted(this::byId).toList();
  }

  private int byId(ArticleId one, ArticleId other) {
    return one.value().compareTo(other.value());
  }

  private List<ArticleId> found(String stance) {
    return search(
        SearchState.EVERYTHING.withFilters(any -> Filters.NONE.including("stance", stance)));
  }

  private List<ArticleId> search(SearchState state) {
    return searches().search(state).hits().stream().map(Hit::id).toList();
  }

  private List<Stance> stances(ArticleId id) {
    Article article =
        searches().article(id, org.parley.search.Query.EVERYTHING).orElseThrow().article();
    return article.analysis().stances();
  }

  private SolrSearches searches() {
    return new SolrSearches(solr, Facets.BUILT_IN);
  }

  private static StanceLabel label(ArticleId article, Stance.Label side) {
    return new StanceLabel(
        article, "peace", side, StanceLabel.Scope.ARTICLE, List.of(), Instant.now());
  }
}
