package org.parley.ingest;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.extract.SourceFile;

/**
 * A file with the id of its content, or with the reason why its bytes cannot be read.
 *
 * @param unreadable null if there is an id
 */
record Identified(SourceFile file, Optional<ArticleId> id, @Nullable Outcome unreadable) {
  static Identified of(SourceFile file) {
    try {
      return new Identified(file, Optional.of(Reading.idOf(file)), null);
    } catch (IOException e) {
      return new Identified(file, Optional.empty(), Outcome.Failed.unreadable(file.name(), e));
    }
  }
}
