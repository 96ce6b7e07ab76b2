package org.parley.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/**
 * An article as a shared link remembers it: enough to tell what it was when it is gone, and what
 * changed when it is not.
 *
 * @param labels null if its analysis was not done yet
 */
public record SharedArticle(
    ArticleId id, Source source, Headline headline, @Nullable Labels labels) {

  /**
   * Where it came from.
   *
   * @param file the file as people know it
   * @param group the id of the article that began its group of reprints
   * @param digest another one wherever the text is; null if it is not known
   */
  public record Source(String file, String group, @Nullable String digest) {}

  /**
   * What stands above it.
   *
   * @param outlet null if unknown
   * @param published an ISO date of the precision known; null if unknown
   */
  public record Headline(
      String title, List<String> authors, @Nullable String outlet, @Nullable String published) {
    public Headline {
      authors = List.copyOf(authors);
    }
  }

  /**
   * What was found in it.
   *
   * @param stances {@code PROPOSITION:LABEL}
   * @param actors a digest of the names
   */
  public record Labels(List<String> stances, String actors) {
    public Labels {
      stances = List.copyOf(stances);
    }
  }
}
