package org.parley.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Failure;
import org.parley.extract.unpack.Content;
import org.parley.extract.unpack.LimitExceeded;

/**
 * Reads any file in this process, the type told from its content, and all that is in it. Never
 * touches the network, and starts no program but Tesseract. Safe for use by several threads.
 */
public final class TikaExtractor implements EntryExtractor {
  private final ExtractionLimits limits;
  private final EntryReader reader;

  /** An extractor with the default limits. */
  public TikaExtractor() {
    this(ExtractionLimits.DEFAULT);
  }

  /** An extractor that reads pictures where Tesseract is installed. */
  public TikaExtractor(ExtractionLimits limits) {
    this(limits, Tesseract.installed());
  }

  public TikaExtractor(ExtractionLimits limits, Tesseract tesseract) {
    this.limits = limits;
    this.reader = new EntryReader(limits, tesseract);
  }

  @Override
  public void extract(SourceFile file, EntrySink sink) {
    EntryName name = EntryName.of(file);
    if (!Files.isReadable(file.path())) {
      if (sink.begin("")) {
        sink.end(new Entry("", null, unreadable()), 1);
      }
      return;
    }
    try (Content content = Content.of(file.path())) {
      new EntryWalk(reader, limits, sink).read(new EntryWalk.Found(name, content, Told.As.SELF, 0));
    } catch (LimitExceeded told) {
      // the file's own entry says so
    } catch (IOException notClosed) {
      throw new UncheckedIOException(notClosed);
    }
  }

  /** Reads the first article of a file, else says what became of the file itself. */
  public Extraction extract(SourceFile file) {
    First first = new First();
    extract(file, first);
    return first.article == null ? first.last : first.article;
  }

  private static Extraction.Unreadable unreadable() {
    return new Extraction.Unreadable(
        new Failure(Failure.Reason.UNREADABLE, "The file cannot be opened or read."));
  }

  /** Keeps the first article of a file, else what became of the file itself, which comes last. */
  private static final class First implements EntrySink {
    private @Nullable Extraction article;
    private Extraction last = unreadable();

    @Override
    public boolean begin(String suffix) {
      return article == null;
    }

    @Override
    public void end(Entry entry, int tries) {
      last = entry.extraction();
      article = last instanceof Extraction.Extracted ? last : null;
    }
  }
}
