package org.parley.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;

/** Finds what a collection says about a file. Immutable and safe for use by several threads. */
final class Curation {
  /** Raised whenever the same file would become another article or another index entry. */
  private static final int PIPELINE = 1;

  private final @Nullable Path base;
  private final Map<String, Collection.CuratedArticle> byFile = new HashMap<>();
  private final String fingerprint;

  Curation(@Nullable Path base, Collection collection) {
    this.base = base;
    collection.articles().forEach(article -> byFile.put(article.file(), article));
    this.fingerprint = ArticleId.sha256(PIPELINE + "\n" + collection);
  }

  /** What curators said of the file: by its path below the collection's folder, or by its name. */
  Optional<Collection.CuratedArticle> of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (base != null && absolute.startsWith(base)) {
      Collection.CuratedArticle byPath = byFile.get(base.relativize(absolute).toString());
      if (byPath != null) {
        return Optional.of(byPath);
      }
    }
    return Optional.ofNullable(byFile.get(String.valueOf(absolute.getFileName())));
  }

  /** Changes when the file, its name, its collection or Parley's way with it changes. */
  String fingerprint(ArticleId id, String name) {
    return ArticleId.sha256(id + "\n" + name + "\n" + fingerprint).substring(0, 24);
  }
}
