package org.parley.ingest;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure;
import org.parley.extract.Extraction;

/** What became of a file, or of an entry in it. */
public sealed interface Outcome {
  /** The path by which people know it. */
  String file();

  /**
   * It is an article.
   *
   * @param note what of the file is not in the text, as sentences; null if all is
   */
  record Read(Article article, @Nullable String note) implements Outcome {
    @Override
    public String file() {
      return article.source().file();
    }
  }

  /** The index has this very article already. */
  record Unchanged(String file, ArticleId id) implements Outcome {}

  /** Another file has the same content. */
  record Duplicate(String file, ArticleId id, String of) implements Outcome {}

  /** It is nothing that people search. */
  record Skipped(String file, Extraction.Skipped.Reason reason, String detail) implements Outcome {
    /** The same as a failure, for those who asked for just this file. */
    public Failure asFailure() {
      return new Failure(Failure.Reason.UNSUPPORTED, detail);
    }
  }

  /**
   * It should have been an article, but could not be read.
   *
   * @param id null if not even its bytes could be read
   */
  record Failed(String file, @Nullable ArticleId id, Failure failure) implements Outcome {}
}
