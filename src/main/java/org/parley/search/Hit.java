package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.ArticleId;
import org.parley.domain.Stance;

/**
 * An article as the result list shows it.
 *
 * @param labels what was found in the article
 * @param snippets the best passages, or the opening of the article where no words were searched
 * @param title the title as fragments, with its hits
 */
public record Hit(
    ArticleId id, Masthead masthead, Labels labels, List<Fragment> title, List<Snippet> snippets) {
  public Hit {
    title = List.copyOf(title);
    snippets = List.copyOf(snippets);
  }

  /**
   * The labels that a result carries.
   *
   * @param language ISO 639-1; null if unknown
   * @param actors most named first
   * @param reprints the other prints of the piece that the same search finds
   * @param analysed whether its analysis is done, so that what is not there is not to be found
   */
  public record Labels(
      @Nullable String language,
      List<Stance> stances,
      List<Actor> actors,
      Reprints reprints,
      boolean analysed) {
    public Labels {
      stances = List.copyOf(stances);
      actors = List.copyOf(actors);
    }

    Labels withReprints(Reprints others) {
      return new Labels(language, stances, actors, others, analysed);
    }
  }
}
