package org.parley.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one cites an article, also when it is gone.
 *
 * @param file the name of the file that it was read from
 * @param authors empty if unknown
 * @param outlet null if unknown
 * @param published as {@link PublicationDate#iso}; null if unknown
 * @param url null if unknown
 */
public record Reference(
    String file,
    String title,
    List<String> authors,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url) {
  public Reference {
    authors = List.copyOf(authors);
  }

  /** How one cites this article. */
  public static Reference of(Article article) {
    Description description = article.description();
    return new Reference(
        article.source().file(),
        description.chosenTitle(),
        description.chosenAuthors(),
        description.chosenOutlet().orElse(null),
        description.chosenDate().map(PublicationDate::iso).orElse(null),
        description.chosenUrl().orElse(null));
  }
}
