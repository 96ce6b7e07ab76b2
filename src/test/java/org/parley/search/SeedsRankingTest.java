package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.config.CollectionFile;
import org.parley.ingest.TestImport;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;

/** What a reader would want to see first, over the seeds as they are indexed for real. */
@ExtendWith(SolrExtension.class)
class SeedsRankingTest {
  private static final Path SEEDS = SolrExtension.parleyHome().resolve("seeds");

  private record Judged(String query, List<String> best, long found) {
    static Judged parse(String line) {
      String[] parts = line.split("\\|", -1);
      String found = parts[2].strip();
      return new Judged(
          parts[0].strip(),
          List.of(parts[1].strip().split(" +")),
          found.isEmpty() ? -1 : Long.parseLong(found));
    }
  }

  @Test
  void rankingsAreAsJudged(SolrConnection solr, @TempDir Path data) throws IOException {
    TestImport.run(solr, SEEDS, CollectionFile.read(SEEDS.resolve("collection.yaml")), data);
    Searches searches = new SolrSearches(solr, Facets.BUILT_IN);
    SoftAssertions softly = new SoftAssertions();
    for (Judged judged : judged()) {
      Results results =
          searches.search(
              SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords(judged.query())));
      List<String> files = files(searches, results);
      softly.assertThat(files).as(judged.query()).startsWith(judged.best().toArray(String[]::new));
      if (judged.found() >= 0) {
        softly.assertThat(files).as(judged.query()).hasSize((int) judged.found());
      }
    }
    softly.assertAll();
  }

  private static List<Judged> judged() throws IOException {
    try (var file = SeedsRankingTest.class.getResourceAsStream("/seeds-ranking.txt")) {
      List<Judged> judged = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          judged.add(Judged.parse(line));
        }
      }
      assertThat(judged).hasSizeGreaterThan(20);
      return judged;
    }
  }

  private static List<String> files(Searches searches, Results results) {
    return results.hits().stream()
        .map(hit -> searches.article(hit.id(), Query.EVERYTHING).orElseThrow())
        .map(found -> found.article().source().file().substring(0, 3))
        .toList();
  }
}
