package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.backup.BackupFile;
import org.parley.backup.BackupWriter;
import org.parley.domain.ArticleId;
import org.parley.domain.MarksChange;
import org.parley.domain.Moments;
import org.parley.domain.Reference;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.index.StoredArticle;
import org.parley.search.Facets;
import org.parley.search.Hit;
import org.parley.search.SearchParameters;
import org.parley.search.SearchUrl;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** What the index shows after a backup was restored, whatever it showed before. */
@ExtendWith(SolrExtension.class)
class ReconcilingTest {
  @TempDir Path folder;
  @TempDir Path data;
  private SolrConnection solr;
  private ArticleIndex index;
  private Database database;
  private Reading reading;
  private boolean stopped;

  @BeforeEach
  void importThree(SolrConnection lent) throws IOException {
    solr = lent;
    PeaceTalks.writeThree(folder);
    empty();
    open("first");
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void anIndexThatWasBuiltBeforeShowsWhatWasRestored() {
    importFolder();
    keep("a", "tagged");
    label("b", Stance.Label.OPPOSES);
    Map<ArticleId, Moments> moments = moments();
    Path saved = save();

    open("second");
    empty();
    importFolder();
    assertThat(moments()).isNotEqualTo(moments);
    assertThat(restore(saved, false)).isFalse();
    importFolder();

    assertThat(found("tag=tagged&mark=bookmarked")).containsExactly(id("a"));
    assertThat(found("stance=peace:opposes")).containsExactly(id("b"));
    assertThat(moments()).isEqualTo(moments);
    assertThat(reconcile()).isZero();
  }

  @Test
  void anIndexThatIsEmptyShowsItWhenItIsBuilt() {
    importFolder();
    keep("a", "tagged");
    label("b", Stance.Label.OPPOSES);
    Map<ArticleId, Moments> moments = moments();
    Path saved = save();

    open("second");
    empty();
    assertThat(restore(saved, false)).isTrue();
    importFolder();

    assertThat(found("tag=tagged")).containsExactly(id("a"));
    assertThat(found("stance=peace:opposes")).containsExactly(id("b"));
    assertThat(moments()).isEqualTo(moments);
  }

  @Test
  void anIndexThatIsYoungerShowsNoMoreThanWasRestored() {
    importFolder();
    keep("a", "tagged");
    Path saved = save();
    keep("b", "later");
    label("c", Stance.Label.OPPOSES);
    assertThat(found("stance=peace:opposes")).containsExactly(id("c"));

    open("second");
    assertThat(restore(saved, false)).isTrue();
    Report report = importFolder();

    assertThat(report.counts().unchanged()).isEqualTo(3);
    assertThat(found("tag=tagged")).containsExactly(id("a"));
    assertThat(found("tag=later")).isEmpty();
    assertThat(found("mark=bookmarked")).containsExactly(id("a"));
    assertThat(found("stance=peace:opposes")).isEmpty();
  }

  @Test
  void whatWasReplacedIsShownNoMore() {
    importFolder();
    keep("a", "tagged");
    Path saved = save();
    keep("a", "later");
    keep("b", "later");
    label("b", Stance.Label.MIXED);

    assertThat(restore(saved, true)).isFalse();
    importFolder();

    assertThat(found("tag=tagged")).containsExactly(id("a"));
    assertThat(found("tag=later")).isEmpty();
    assertThat(found("stance=peace:mixed")).isEmpty();
  }

  @Test
  void whatIsBrokenOffIsDoneTheNextTime() {
    importFolder();
    Map<ArticleId, Moments> moments = moments();
    Path saved = save();
    open("second");
    empty();
    importFolder();
    restore(saved, false);

    stopped = true;
    importFolder();
    assertThat(moments()).isNotEqualTo(moments);
    stopped = false;
    importFolder();

    assertThat(moments()).isEqualTo(moments);
    assertThat(database.restorations().unshown()).isEmpty();
  }

  @Test
  void anArticleWithoutItsAnalysisWaitsForIt() {
    importFolder();
    analyse();
    Path saved = save();
    empty();
    open("second");
    importFolder();
    assertThat(index.stored(List.of(id("a")))).noneMatch(StoredArticle::analysed);

    open("third");
    restore(saved, false);
    assertThat(database.analysisQueue().waiting().pending()).isZero();
    importFolder();
    analyse();

    assertThat(index.stored(List.of(id("a"), id("b")))).allMatch(StoredArticle::analysed);
  }

  private void open(String name) {
    if (database != null) {
      database.close();
    }
    database = Database.open(DatabaseAddress.in(data.resolve(name)));
    index = new ArticleIndex(solr, database.keptArticles());
    reading =
        new Reading(new TikaExtractor(), folder, PeaceTalks.COLLECTION, database.stanceLabels());
  }

  private Path save() {
    Path file = data.resolve("backup.zip");
    new BackupWriter(file, false, "1").write(database);
    return file;
  }

  /** Whether the ledger was taken too. */
  private boolean restore(Path file, boolean replace) {
    try (BackupFile backup = BackupFile.open(file)) {
      return database.restore(backup, replace).ledger();
    }
  }

  private Report importFolder() {
    Ingest.Parts parts =
        new Ingest.Parts(
            reading, index, database.ledger(), database.analysisQueue(), Path::toString);
    Report report =
        new Ingest(parts, 2, new Progress(), new Ingest.Listener(outcome -> {}, sentence -> {}))
            .run(List.of(folder));
    new Remarking(database.keptArticles(), index).catchUp(true);
    reconcile();
    return report;
  }

  private int reconcile() {
    return new Reconciling(database, index, analysing()).catchUp(() -> stopped);
  }

  private Analysing analysing() {
    return new Analysing(reading, index, database.ledger(), database.analysisQueue(), true);
  }

  private void analyse() {
    while (analysing().next() > 0) {
      // until the queue is empty
    }
  }

  private void keep(String name, String tag) {
    Reference reference = Reference.of(index.stored(List.of(id(name))).get(0).article());
    database
        .keptArticles()
        .mark(
            id(name), reference, new MarksChange(true, null, tags -> new TreeSet<>(List.of(tag))));
    new Remarking(database.keptArticles(), index).show();
  }

  private void label(String name, Stance.Label side) {
    new Relabelling(database.stanceLabels(), database.analysisQueue(), index, analysing())
        .put(
            new StanceLabel(
                id(name), "peace", side, StanceLabel.Scope.ARTICLE, List.of(), Instant.EPOCH));
  }

  private ArticleId id(String name) {
    Path file = folder.resolve(name + ".txt");
    return database.ledger().find(List.of(file)).values().stream()
        .map(one -> one.entries().get(0).fate().article())
        .findFirst()
        .orElseThrow();
  }

  /** As the index has them. */
  private Map<ArticleId, Moments> moments() {
    return index.stored(List.of(id("a"), id("b"), id("c"))).stream()
        .collect(Collectors.toMap(one -> one.article().id(), StoredArticle::moments));
  }

  private List<ArticleId> found(String parameters) {
    return new SolrSearches(solr, Facets.BUILT_IN)
            .search(new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters)))
            .hits()
            .stream()
            .map(Hit::id)
            .toList();
  }

  private void empty() {
    solr.ask(client -> client.deleteByQuery("*:*"));
    solr.ask(client -> client.commit());
  }
}
