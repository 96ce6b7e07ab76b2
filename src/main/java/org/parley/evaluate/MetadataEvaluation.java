package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.describe.Describer;
import org.parley.domain.Description;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;
import org.parley.extract.TikaExtractor;

/** Runs extraction and description over a set of pages. */
final class MetadataEvaluation {
  private static final Description NOTHING =
      new Description(List.of(), List.of(), List.of(), List.of(), List.of());

  private final TikaExtractor extractor;
  private final Describer describer = new Describer();

  MetadataEvaluation(TikaExtractor extractor) {
    this.extractor = extractor;
  }

  /** The scores over all pages; a page that cannot be read counts as said nothing of. */
  MetadataScores score(List<GoldPage> pages) throws IOException {
    MetadataScores scores = new MetadataScores();
    Path file = Files.createTempFile("page", ".html");
    try {
      for (GoldPage page : pages) {
        Files.write(file, page.page());
        if (extractor.extract(new SourceFile(file, page.id() + ".html"))
            instanceof Extraction.Extracted read) {
          Description said =
              describer.describe(read.source(), read.clues(), Optional.empty(), List.of());
          scores.add(page, said, read.source().text());
        } else {
          scores.add(page, NOTHING, "");
        }
      }
    } finally {
      Files.deleteIfExists(file);
    }
    return scores;
  }
}
