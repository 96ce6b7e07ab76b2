package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Failure;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabels;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.search.Facets;
import org.parley.search.Hit;
import org.parley.search.SearchState;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;
import org.parley.store.AnalysisQueue;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.store.Ledger;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;

@ExtendWith(SolrExtension.class)
class IngestTest {
  private static final String STORY =
      "Talks in Geneva\n\nBy Jane Doe\n\nThe envoys met for a third day and parted without a word.\n";

  @TempDir Path folder;
  private final List<Outcome> outcomes = new ArrayList<>();
  @TempDir Path data;
  private SolrConnection solr;
  private Database database;

  @BeforeEach
  void openDatabase() {
    database = Database.open(DatabaseAddress.in(data));
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @BeforeEach
  void empty(SolrConnection lent) {
    solr = lent;
    solr.ask(client -> client.deleteByQuery("*:*"));
    solr.ask(client -> client.commit());
  }

  @Test
  void indexesAFolderAndLeavesItAloneTheSecondTime() throws IOException {
    write("a.txt", STORY);
    write(
        "below/b.html",
        "<html><title>B</title><body><p>Another text of some length, about peace.</p>");

    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(2, 0, 0, 0, 0));
    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(0, 2, 0, 0, 0));
    assertThat(hits()).hasSize(2);
  }

  @Test
  void aFileOfTheSameContentIsADuplicate() throws IOException {
    write("a.txt", STORY);
    write("copy of a.txt", STORY);

    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(1, 0, 1, 0, 0));
    assertThat(outcomes).anyMatch(o -> o instanceof Outcome.Duplicate d && d.of().equals("a.txt"));
    assertThat(hits()).hasSize(1);
  }

  @Test
  void aBadFileIsToldOfAndTheRestGoesOn() throws IOException {
    write("a.txt", STORY);
    write("empty.txt", "");
    Files.write(
        folder.resolve("broken.pdf"), "%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII));
    Files.write(
        folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

    Report report = run(Collection.EMPTY);

    assertThat(report.counts()).isEqualTo(new Report.Counts(1, 0, 0, 1, 2));
    assertThat(report.failures())
        .extracting(Outcome.Failed::file)
        .containsExactlyInAnyOrder("broken.pdf", "empty.txt");
    assertThat(report.failures())
        .filteredOn(failed -> failed.file().equals("empty.txt"))
        .extracting(failed -> failed.failure().reason())
        .containsExactly(Failure.Reason.EMPTY);
    assertThat(report.failures()).allMatch(failed -> failed.failure().detail().endsWith("."));
    assertThat(hits()).hasSize(1);
  }

  @Test
  void hiddenFilesAndTheCollectionsOwnFileAreNoArticles() throws IOException {
    write("collection.yaml", "title: x");
    write(".hidden/a.txt", STORY);
    write(".a.txt", STORY);

    assertThat(run(Collection.EMPTY).counts().seen()).isZero();
  }

  @Test
  void whatCuratorsChangeIsIndexedAgainUnderTheSameId() throws IOException {
    write("below/a.txt", STORY);
    run(Collection.EMPTY);
    Hit before = hits().get(0);

    Report report = run(curated("below/a.txt"));
    analyse(curated("below/a.txt"));

    assertThat(report.counts().indexed()).isEqualTo(1);
    assertThat(hits()).hasSize(1);
    Hit after = hits().get(0);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.masthead().outlet()).isEqualTo("Counterfire");
    assertThat(after.labels().stances())
        .extracting(Stance::facetValue)
        .containsExactly("p:opposes");
    assertThat(run(curated("below/a.txt")).counts().unchanged()).isEqualTo(1);
  }

  private static Collection curated(String file) {
    return new Collection(
        null,
        List.of(new Collection.Proposition("p", "Peace is near")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Collection.CuratedArticle(
                file,
                null,
                List.of(),
                "Counterfire",
                null,
                null,
                Map.of("p", new Collection.CuratedStance(Stance.Label.OPPOSES, List.of())),
                null)));
  }

  @Test
  void aFileThatChangesReplacesItsArticle() throws IOException {
    write("a.txt", STORY);
    run(Collection.EMPTY);

    write("a.txt", STORY + "\nOn the fourth day they spoke again, and at length.\n");
    Report report = run(Collection.EMPTY);

    assertThat(report.counts()).isEqualTo(new Report.Counts(1, 0, 0, 0, 0));
    assertThat(report.removed()).isZero();
    assertThat(hits()).hasSize(1);
    assertThat(ledger().find(List.of(folder.resolve("a.txt"))).values())
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.entries())
                    .singleElement()
                    .satisfies(
                        entry -> assertThat(entry.fate().article()).isEqualTo(hits().get(0).id())));
  }

  @Test
  void aFileThatOnlyLooksNewerIsUnchanged() throws IOException {
    write("a.txt", STORY);
    run(Collection.EMPTY);

    Files.setLastModifiedTime(
        folder.resolve("a.txt"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(0, 1, 0, 0, 0));
  }

  @Test
  void aFileThatVanishesTakesItsArticleAlong() throws IOException {
    write("a.txt", STORY);
    write("b.txt", "Another text of some length, about peace.");
    run(Collection.EMPTY);

    Files.delete(folder.resolve("a.txt"));
    Report report = run(Collection.EMPTY);

    assertThat(report.removed()).isEqualTo(1);
    assertThat(hits()).hasSize(1);
    assertThat(ledger().find(List.of(folder.resolve("a.txt")))).isEmpty();
  }

  @Test
  void aFileThatMovesKeepsItsArticle() throws IOException {
    write("a.txt", STORY);
    run(Collection.EMPTY);
    Hit before = hits().get(0);

    Files.createDirectory(folder.resolve("below"));
    Files.move(folder.resolve("a.txt"), folder.resolve("below/c.txt"));
    Report report = run(Collection.EMPTY);

    assertThat(report.counts()).isEqualTo(new Report.Counts(1, 0, 0, 0, 0));
    assertThat(report.removed()).isZero();
    assertThat(hits()).extracting(Hit::id).containsExactly(before.id());
  }

  @Test
  void theDuplicateOfAFileThatVanishesTakesItsPlace() throws IOException {
    write("a.txt", STORY);
    write("copy of a.txt", STORY);
    run(Collection.EMPTY);
    Hit before = hits().get(0);

    Files.delete(folder.resolve("a.txt"));
    Report report = run(Collection.EMPTY);

    assertThat(report.removed()).isZero();
    assertThat(hits()).extracting(Hit::id).containsExactly(before.id());
    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(0, 1, 0, 0, 0));
  }

  @Test
  void theDuplicateOfAFileThatChangesTakesItsPlace() throws IOException {
    write("a.txt", STORY);
    write("copy of a.txt", STORY);
    run(Collection.EMPTY);

    write("a.txt", "Another text of some length, about peace, and how it was made.");
    run(Collection.EMPTY);

    assertThat(hits()).hasSize(2);
    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(0, 2, 0, 0, 0));
  }

  @Test
  void anIndexThatWasEmptiedIsMadeAnewWithTheSameIds() throws IOException {
    write("a.txt", STORY);
    write("b.jsonl", RECORDS);
    run(Collection.EMPTY);
    List<ArticleId> before = hits().stream().map(Hit::id).toList();

    empty(solr);
    assertThat(run(Collection.EMPTY).counts().indexed()).isEqualTo(3);

    assertThat(hits()).extracting(Hit::id).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void everyRecordOfAListIsAccountedFor() throws IOException {
    write("b.jsonl", RECORDS + "{\"title\": \"no text\"}\n");

    Report report = run(Collection.EMPTY);

    assertThat(report.counts()).isEqualTo(new Report.Counts(2, 0, 0, 1, 1));
    assertThat(report.failures()).extracting(Outcome.Failed::file).containsExactly("b.jsonl#3");
    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(0, 2, 0, 1, 1));
  }

  @Test
  void aListThatGrowsKeepsTheArticlesItHas() throws IOException {
    write("b.jsonl", RECORDS);
    run(Collection.EMPTY);

    write("b.jsonl", RECORDS + "{\"title\":\"Third\",\"text\":\"A third text of some length.\"}\n");

    assertThat(run(Collection.EMPTY).counts()).isEqualTo(new Report.Counts(1, 2, 0, 1, 0));
    assertThat(hits()).hasSize(3);
  }

  @Test
  void aListThatShrinksGivesUpTheArticlesItHad() throws IOException {
    write("b.jsonl", RECORDS);
    run(Collection.EMPTY);

    write("b.jsonl", RECORDS.lines().findFirst().orElseThrow() + "\n");
    run(Collection.EMPTY);

    assertThat(hits()).hasSize(1);
    assertThat(ledger().released()).isEmpty();
  }

  @Test
  void whatWasSeenIsAllInTheLedger() throws IOException {
    write("a.txt", STORY);
    write("copy of a.txt", STORY);
    write("empty.txt", "");
    write("style.css", "p { color: red }");
    write("b.jsonl", RECORDS);

    Report report = run(Collection.EMPTY);

    List<LedgerLine> lines = ledger().lines(LedgerFilter.ALL, 0, 100);
    assertThat(lines).hasSize((int) report.counts().seen());
    assertThat(lines)
        .extracting(LedgerLine::name)
        .containsExactly(
            "a.txt",
            "b.jsonl",
            "b.jsonl#1",
            "b.jsonl#2",
            "copy of a.txt",
            "empty.txt",
            "style.css");
  }

  @Test
  void articlesWaitForTheirAnalysisAndThenHaveIt() throws IOException {
    write("a.txt", STORY);
    Collection collection = curated("a.txt");
    run(collection);
    assertThat(hits().get(0).labels().stances()).isEmpty();
    assertThat(queue().waiting()).isEqualTo(new AnalysisQueue.Waiting(1, 1));

    analyse(collection);

    assertThat(hits().get(0).labels().stances()).hasSize(1);
    assertThat(queue().waiting().pending()).isZero();
    assertThat(run(collection).counts().unchanged()).isEqualTo(1);
    assertThat(queue().waiting().pending()).isZero();
  }

  @Test
  void anImportThatIsStoppedSaysWhatIsLeftAndTheNextGoesOn() throws IOException {
    for (int i = 0; i < 30; i++) {
      write(i + ".txt", "Text number " + i + ", of some length, and about peace.");
    }
    Ingest ingest = ingest(Collection.EMPTY);
    ingest.stop();
    Report stopped = ingest.run(List.of(folder));
    assertThat(stopped.counts().indexed()).isLessThan(30);

    Report rest = run(Collection.EMPTY);

    assertThat(rest.counts().indexed() + rest.counts().unchanged()).isEqualTo(30);
  }

  private static final String RECORDS =
      """
      {"title":"First","text":"A first text of some length, about war."}
      {"title":"Second","text":"A second text of some length, about peace."}
      """;

  private Report run(Collection collection) {
    outcomes.clear();
    return ingest(collection).run(List.of(folder));
  }

  private Ingest ingest(Collection collection) {
    Ingest.Parts parts =
        new Ingest.Parts(
            reading(collection),
            new ArticleIndex(solr),
            ledger(),
            queue(),
            path -> folder.relativize(path).toString());
    return new Ingest(parts, 2, new Progress(), new Ingest.Listener(outcomes::add, sentence -> {}));
  }

  private void analyse(Collection collection) {
    Analysing analysing =
        new Analysing(reading(collection), new ArticleIndex(solr), ledger(), queue(), false);
    while (analysing.next() > 0) {
      // until the queue is empty
    }
  }

  private Reading reading(Collection collection) {
    return new Reading(new TikaExtractor(), folder, collection, StanceLabels.NONE);
  }

  private Ledger ledger() {
    return database.ledger();
  }

  private AnalysisQueue queue() {
    return database.analysisQueue();
  }

  private List<Hit> hits() {
    return new SolrSearches(solr, Facets.BUILT_IN).search(SearchState.EVERYTHING).hits();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
