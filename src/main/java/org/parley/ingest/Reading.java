package org.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.Analyser;
import org.parley.describe.Describer;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Description;
import org.parley.extract.Extraction;
import org.parley.extract.Extractor;
import org.parley.extract.SourceFile;

/** From a file to an article: extract, describe, analyse. Safe for use by several threads. */
public final class Reading {
  private final Extractor extractor;
  private final Describer describer = new Describer();
  private final Analyser analyser;
  private final List<Collection.KnownOutlet> outlets;
  private final Curation curation;

  /**
   * Reads files of one collection.
   *
   * @param base the folder that the collection's file stands in; null if there is none
   */
  public Reading(Extractor extractor, @Nullable Path base, Collection collection) {
    this.extractor = extractor;
    this.analyser = new Analyser(collection);
    this.outlets = collection.outlets();
    this.curation = new Curation(base, collection);
  }

  Curation curation() {
    return curation;
  }

  /** What becomes of a file; a file that cannot be read is an outcome like others. */
  public Outcome read(SourceFile file) {
    try {
      return read(file, idOf(file));
    } catch (IOException e) {
      return Outcome.Failed.unreadable(file.name(), e);
    }
  }

  Outcome read(SourceFile file, ArticleId id) {
    Extraction extraction = extractor.extract(file);
    if (extraction instanceof Extraction.Extracted extracted) {
      return new Outcome.Read(article(file, id, extracted));
    } else if (extraction instanceof Extraction.Skipped skipped) {
      return new Outcome.Skipped(file.name(), skipped.detail());
    }
    return new Outcome.Failed(file.name(), id, ((Extraction.Unreadable) extraction).failure());
  }

  private Article article(SourceFile file, ArticleId id, Extraction.Extracted extracted) {
    Optional<Collection.CuratedArticle> curated = curation.of(file.path());
    Description description =
        describer.describe(extracted.source(), extracted.clues(), curated, outlets);
    return new Article(
        id, extracted.source(), description, analyser.analyse(extracted.source(), curated));
  }

  static ArticleId idOf(SourceFile file) throws IOException {
    try (InputStream content = Files.newInputStream(file.path())) {
      return ArticleId.ofContent(content);
    }
  }
}
