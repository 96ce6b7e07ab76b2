package org.parley.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.Analyser;
import org.parley.describe.Describer;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.StanceLabels;
import org.parley.extract.Entry;
import org.parley.extract.EntryExtractor;
import org.parley.extract.EntrySink;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;

/**
 * From a file to its articles: extract and describe, and later analyse. Safe for use by several
 * threads.
 */
public final class Reading {
  private final EntryExtractor extractor;
  private final Describer describer = new Describer();
  private final Analyser analyser;
  private final List<Collection.KnownOutlet> outlets;
  private final Curation curation;

  /**
   * Reads files of one collection.
   *
   * @param base the folder that the collection's file stands in; null if there is none
   * @param labels what readers said of stances
   */
  public Reading(
      EntryExtractor extractor, @Nullable Path base, Collection collection, StanceLabels labels) {
    this(extractor, base, collection, new Analyser(collection, labels));
  }

  /** The same with an analyser that was put together elsewhere. */
  public Reading(
      EntryExtractor extractor, @Nullable Path base, Collection collection, Analyser analyser) {
    this.extractor = extractor;
    this.analyser = analyser;
    this.outlets = collection.outlets();
    this.curation = new Curation(base, collection);
  }

  Curation curation() {
    return curation;
  }

  /** Hands each entry of a file to the sink; see {@link EntryExtractor#extract}. */
  void extract(SourceFile file, EntrySink sink) {
    extractor.extract(file, sink);
  }

  /** What becomes of an entry; what cannot be read is an outcome like others. */
  Outcome describe(SourceFile file, Entry entry) {
    return outcome(file, entry.suffix(), entry.id(), entry.extraction());
  }

  /** What becomes of a file about which all is known without reading it. */
  static Outcome verdict(SourceFile file, Extraction verdict) {
    return refused(file.name(), null, verdict);
  }

  private Outcome outcome(
      SourceFile file, String suffix, @Nullable ArticleId id, Extraction extraction) {
    if (id != null && extraction instanceof Extraction.Extracted extracted) {
      return new Outcome.Read(
          article(file, suffix, id, extracted),
          extracted.notes().isEmpty() ? null : String.join(" ", extracted.notes()));
    }
    return refused(file.name() + suffix, id, extraction);
  }

  private static Outcome refused(String name, @Nullable ArticleId id, Extraction extraction) {
    if (extraction instanceof Extraction.Skipped skipped) {
      return new Outcome.Skipped(name, skipped.reason(), skipped.detail());
    } else if (extraction instanceof Extraction.Unreadable unreadable) {
      return new Outcome.Failed(name, id, unreadable.failure());
    }
    throw new IllegalStateException("an extracted text without an id: " + name);
  }

  private Article article(
      SourceFile file, String suffix, ArticleId id, Extraction.Extracted extracted) {
    Optional<Collection.CuratedArticle> curated = curation.of(file.path(), suffix);
    return new Article(
        id,
        extracted.source(),
        describer.describe(extracted.source(), extracted.clues(), curated, outlets),
        Analysis.NONE);
  }

  /**
   * The article with all that was found in it.
   *
   * @param file the file that it was read from, or that has it as an entry
   * @param suffix which entry of the file it is
   */
  Article analyse(Article article, Path file, String suffix) {
    return new Article(
        article.id(),
        article.source(),
        article.description(),
        analyser.analyse(
            article.id(),
            article.source(),
            article.description().chosenTitle(),
            curation.of(file, suffix)));
  }
}
