package org.parley.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.PublicationDate;

/**
 * What of an article goes into a reference.
 *
 * @param authors as they are shown; empty if unknown
 * @param language ISO 639 code; null if unknown
 */
public record Citable(
    ArticleId id, Title title, List<String> authors, Place place, @Nullable String language) {
  public Citable {
    authors = List.copyOf(authors);
  }

  /**
   * What an article is called.
   *
   * @param given whether it is a title; else it is the opening words of the text
   */
  public record Title(String text, boolean given) {}

  /**
   * Where and when an article ran.
   *
   * @param outlet null if unknown
   * @param published an ISO date of the precision known; null if unknown
   * @param url null if unknown
   */
  public record Place(@Nullable String outlet, @Nullable String published, @Nullable String url) {}

  /** That of an article. */
  public static Citable of(Article article) {
    Description described = article.description();
    return new Citable(
        article.id(),
        new Title(described.chosenTitle(), described.isTitled()),
        described.chosenAuthors(),
        new Place(
            described.chosenOutlet().orElse(null),
            described.chosenDate().map(PublicationDate::iso).orElse(null),
            described.chosenUrl().orElse(null)),
        article.source().language());
  }
}
