package org.parley.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure;

/** What became of a file. */
public sealed interface Outcome {
  /** The path by which people know the file. */
  String file();

  /** The file is an article. */
  record Read(Article article) implements Outcome {
    @Override
    public String file() {
      return article.source().file();
    }
  }

  /** The index has this very article already. */
  record Unchanged(String file, ArticleId id) implements Outcome {}

  /** Another file of this run has the same content. */
  record Duplicate(String file, ArticleId id, String of) implements Outcome {}

  /** The file is nothing that people search. */
  record Skipped(String file, String detail) implements Outcome {
    /** The same as a failure, for those who asked for just this file. */
    public Failure asFailure() {
      return new Failure(Failure.Reason.UNSUPPORTED, detail);
    }
  }

  /**
   * The file should have been an article, but could not be read.
   *
   * @param id null if not even its bytes could be read
   */
  record Failed(String file, @Nullable ArticleId id, Failure failure) implements Outcome {
    /** A file or folder that the file system does not let Parley read. */
    static Failed unreadable(String file, IOException reason) {
      String detail = "The file system does not let Parley read it: " + reason.getMessage() + ".";
      return new Failed(file, null, new Failure(Failure.Reason.UNREADABLE, detail));
    }
  }
}
