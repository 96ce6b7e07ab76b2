package org.parley.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Collection;
import org.parley.domain.Sha256;

/** Finds what a collection says about a file. Immutable and safe for use by several threads. */
final class Curation {
  /** Raised whenever the same file would become another article or another index entry. */
  private static final int PIPELINE = 3;

  /** Raised whenever the same article would be analysed in another way. */
  private static final int ANALYSIS = 5;

  private final @Nullable Path base;
  private final Map<String, Collection.CuratedArticle> byFile = new HashMap<>();

  /** All that is said of files of a name, wherever they are, and of entries in them. */
  private final Map<String, String> sayings = new HashMap<>();

  private final String outlets;
  private final String analysis;

  Curation(@Nullable Path base, Collection collection) {
    this.base = base;
    collection.articles().forEach(this::add);
    this.outlets = PIPELINE + "\n" + collection.outlets();
    this.analysis =
        shortHash(
            ANALYSIS
                + "\n"
                + List.of(collection.propositions(), collection.themes(), collection.actors()));
  }

  private void add(Collection.CuratedArticle article) {
    byFile.put(article.file(), article);
    String file = article.file().replaceFirst("!/.*", "");
    String name = file.substring(file.lastIndexOf('/') + 1);
    sayings.merge(name, article.toString(), String::concat);
    if (name.contains("#")) {
      sayings.merge(name.substring(0, name.lastIndexOf('#')), article.toString(), String::concat);
    }
  }

  /**
   * What curators said of an entry: by the path of its file below the collection's folder, or by
   * the file's name, each with the entry's suffix.
   */
  Optional<Collection.CuratedArticle> of(Path file, String suffix) {
    Path absolute = file.toAbsolutePath().normalize();
    if (base != null && absolute.startsWith(base)) {
      Collection.CuratedArticle byPath = byFile.get(base.relativize(absolute) + suffix);
      if (byPath != null) {
        return Optional.of(byPath);
      }
    }
    return Optional.ofNullable(byFile.get(absolute.getFileName() + suffix));
  }

  /** Changes when the file's name, what curators said of it or Parley's way with it changes. */
  String fingerprint(Path file, String name) {
    String fileName = absoluteName(file);
    return shortHash(name + "\n" + outlets + "\n" + sayings.getOrDefault(fileName, ""));
  }

  /** Changes when the same article would be analysed in another way. */
  String analysisFingerprint() {
    return analysis;
  }

  private static String absoluteName(Path file) {
    return String.valueOf(file.toAbsolutePath().normalize().getFileName());
  }

  private static String shortHash(String text) {
    return Sha256.of(text).substring(0, 24);
  }
}
