package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Marks;
import org.parley.domain.MarksChange;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;
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
import org.parley.store.KeptArticles;

/** What becomes of searches when readers mark articles, and of marks when articles change. */
@ExtendWith(SolrExtension.class)
class RemarkingTest {
  /** Of a language that takes no model. */
  private static final String GERMAN =
      """
      Gespräche in Genf, Tag %s

      Die Abgesandten trafen sich im Saal %s und gingen ohne ein Wort auseinander. Niemand wollte
      sagen, worüber sie so lange gesprochen hatten, und die Zeitungen schwiegen auch darüber.
      """;

  @TempDir Path folder;
  @TempDir Path data;
  private SolrConnection solr;
  private ArticleIndex index;
  private Database database;
  private Reading reading;

  @BeforeEach
  void importTwo(SolrConnection lent) throws IOException {
    solr = lent;
    database = Database.open(DatabaseAddress.in(data));
    index = new ArticleIndex(solr, kept());
    reading = new Reading(new TikaExtractor(), folder, Collection.EMPTY, database.stanceLabels());
    empty();
    write("a", GERMAN.formatted("eins", "Rot"));
    write("b", GERMAN.formatted("zwei und noch einer", "Blau, dem großen, am Ende des Ganges,"));
    importFolder();
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void marksNarrowSearchesAtOnceAndOutlastAnIndexThatIsMadeAnew() {
    ArticleId id = named("a");
    mark(id, new MarksChange(true, true, tags -> new TreeSet<>(List.of("Genf, kühl"))));

    assertThat(found("tag=Genf,+kühl")).containsExactly(id);
    assertThat(found("mark=bookmarked")).containsExactly(id);
    assertThat(found("-mark=read")).containsExactly(named("b"));
    assertThat(found("missing=tag")).containsExactly(named("b"));
    assertThat(found("q=Gespräche")).hasSize(2);

    empty();
    importFolder();
    assertThat(found("mark=bookmarked")).containsExactly(id);
    analyse();
    assertThat(found("mark=read&tag=Genf,+kühl")).containsExactly(id);

    mark(id, new MarksChange(false, false, tags -> new TreeSet<>()));
    assertThat(found("mark=bookmarked&mark=read")).isEmpty();
    assertThat(found("missing=mark&missing=tag")).hasSize(2);
  }

  @Test
  void anArticleThatWaitsForAnalysisWaitsOn() {
    ArticleId id = named("a");
    mark(id, new MarksChange(true, null, tags -> tags));

    assertThat(index.stored(List.of(id))).noneMatch(StoredArticle::analysed);
    analyse();
    assertThat(index.stored(List.of(id))).allMatch(StoredArticle::analysed);
    assertThat(found("mark=bookmarked")).containsExactly(id);
  }

  @Test
  void aMarkIsShownThoughAnotherPutTheArticleMeanwhile() {
    ArticleId id = named("a");
    assertThat(index.replaced(index.stored(List.of(id)).get(0))).isTrue();

    mark(id, new MarksChange(null, true, tags -> tags));

    assertThat(found("mark=read")).containsExactly(id);
    assertThat(kept().behind()).isEmpty();
  }

  @Test
  void whatIsWrittenFollowsAFileThatChangesAndComesBackWithIt() throws IOException {
    ArticleId old = named("a");
    Article article = index.stored(List.of(old)).get(0).article();
    mark(old, new MarksChange(true, true, tags -> new TreeSet<>(List.of("t"))));
    NotedPassage passage =
        NotedPassage.quoted(article.source().text(), "Niemand wollte sagen", "").orElseThrow();
    Instant noon = Instant.parse("2026-01-02T12:00:00Z");
    Note.Writing writing = new Note.Writing("Warum?", passage, new TreeSet<>(List.of("u")));
    kept().add(new Note("n", old, writing, noon, noon), Reference.of(article));
    remarking().show();
    String before = Files.readString(folder.resolve("a.txt"));

    write("a", "Nachtrag, ganz neu\n\nEin Satz davor, der alles verschiebt.\n\n" + before);
    importFolder();

    ArticleId fresh = named("a");
    assertThat(fresh).isNotEqualTo(old);
    assertThat(found("mark=bookmarked&mark=noted")).containsExactly(fresh);
    assertThat(found("tag=u")).containsExactly(fresh);
    assertThat(found("mark=read")).isEmpty();
    Note note = kept().notesOn(fresh).get(0);
    String text = index.stored(List.of(fresh)).get(0).article().source().text();
    NotedPassage kept = note.writing().passage();
    assertThat(kept == null ? "" : kept.in(text).orElseThrow().of(text)).isEqualTo(passage.words());

    write("a", before);
    importFolder();
    assertThat(found("mark=noted&mark=read")).containsExactly(old);
    assertThat(kept().of(List.of(old)))
        .isEqualTo(
            Map.of(
                old,
                new Marks(
                    true, true, 1, new TreeSet<>(List.of("t")), new TreeSet<>(List.of("u")))));
  }

  @Test
  void whatIsWrittenOnAFileThatIsGoneIsStillThere() throws IOException {
    ArticleId id = named("a");
    mark(id, new MarksChange(true, null, tags -> tags));
    String text = Files.readString(folder.resolve("a.txt"));
    Files.delete(folder.resolve("a.txt"));
    importFolder();

    assertThat(found("mark=bookmarked")).isEmpty();
    assertThat(kept().gone(List.of(id))).containsExactly(id);
    assertThat(kept().all()).hasSize(1);
    write("c", text);
    importFolder();
    assertThat(found("mark=bookmarked")).containsExactly(id);
  }

  private void mark(ArticleId id, MarksChange change) {
    Article article = index.stored(List.of(id)).get(0).article();
    kept().mark(id, Reference.of(article), change);
    remarking().show();
  }

  private KeptArticles kept() {
    return database.keptArticles();
  }

  private Remarking remarking() {
    return new Remarking(kept(), index);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
  }

  private void importFolder() {
    Ingest.Parts parts =
        new Ingest.Parts(
            reading, index, database.ledger(), database.analysisQueue(), Path::toString);
    new Ingest(parts, 2, new Progress(), new Ingest.Listener(outcome -> {}, sentence -> {}))
        .run(List.of(folder));
    remarking().catchUp(true);
  }

  private void analyse() {
    Analysing analysing =
        new Analysing(reading, index, database.ledger(), database.analysisQueue(), false);
    while (analysing.next() > 0) {
      // until the queue is empty
    }
  }

  private void empty() {
    solr.ask(client -> client.deleteByQuery("*:*"));
    solr.ask(client -> client.commit());
  }

  /** The article that a file holds now. */
  private ArticleId named(String name) {
    Path file = folder.resolve(name + ".txt");
    return database.ledger().find(List.of(file)).values().stream()
        .flatMap(found -> found.entries().stream())
        .map(entry -> entry.fate().article())
        .findFirst()
        .orElseThrow();
  }

  private List<ArticleId> found(String parameters) {
    return new SolrSearches(solr, Facets.BUILT_IN)
            .search(new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters)))
            .hits()
            .stream()
            .map(Hit::id)
            .toList();
  }
}
