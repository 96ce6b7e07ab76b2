package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Collection;
import org.parley.domain.Failure;
import org.parley.domain.Stance;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.search.Facets;
import org.parley.search.Hit;
import org.parley.search.SearchState;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;

@ExtendWith(SolrExtension.class)
class IngestTest {
  private static final String STORY =
      "Talks in Geneva\n\nBy Jane Doe\n\nThe envoys met for a third day and parted without a word.\n";

  @TempDir Path folder;
  private final List<Outcome> outcomes = new ArrayList<>();
  private SolrConnection solr;

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
                Map.of("p", Stance.Label.OPPOSES),
                null)));
  }

  private Report run(Collection collection) {
    outcomes.clear();
    Reading reading = new Reading(new TikaExtractor(), folder, collection);
    return new Ingest(reading, new ArticleIndex(solr), 2)
        .run(List.of(folder), path -> folder.relativize(path).toString(), outcomes::add);
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
