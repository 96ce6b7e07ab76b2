package org.parley.web.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.search.Masthead;
import org.parley.search.Reprint;
import org.parley.search.Reprints;
import org.parley.web.page.ReprintsView.PrintView;

/** The other prints of a piece in words and links. Immutable. */
record ReprintsViews(Texts texts, Links links) {
  /** So many outlets are named before one looks closer. */
  private static final int NAMED = 3;

  /** Of a result; null if the piece was printed once. */
  @Nullable ReprintsView of(ArticleId id, Masthead result, Reprints reprints) {
    if (reprints.count() == 0) {
      return null;
    }
    Link rest =
        reprints.rest() == 0
            ? null
            : new Link(texts.of("reprints.rest", reprints.rest()), links.article(id) + "#reprints");
    return new ReprintsView(
        "reprints-" + id,
        summary(result.outlet(), reprints),
        reprints.shown().stream().map(print -> print(result.title().text(), print)).toList(),
        rest);
  }

  /** Of an article; null if the piece was printed once. */
  @Nullable ReprintsView of(String title, @Nullable String outlet, List<Reprint> others) {
    if (others.isEmpty()) {
      return null;
    }
    return new ReprintsView(
        "reprints",
        summary(outlet, new Reprints(others.size(), others)),
        others.stream().map(print -> print(title, print)).toList(),
        null);
  }

  /** Copies in the same outlet, or in none that is known, are no other outlets. */
  private String summary(@Nullable String outlet, Reprints reprints) {
    List<String> others =
        reprints.shown().stream()
            .map(print -> print.masthead().outlet())
            .filter(other -> other != null && !other.equals(outlet))
            .map(Objects::requireNonNull)
            .distinct()
            .toList();
    String names =
        String.join(", ", others.subList(0, Math.min(NAMED, others.size())))
            + (others.size() > NAMED ? ", …" : "");
    if (others.size() == reprints.count()) {
      return texts.of("reprints.outlets", others.size(), names);
    }
    return texts.of(
        others.isEmpty() ? "reprints.copies" : "reprints.some", reprints.count(), names);
  }

  private PrintView print(String title, Reprint print) {
    Masthead masthead = print.masthead();
    String outlet = masthead.outlet();
    String own = masthead.title().text();
    return new PrintView(
        new Link(outlet == null ? own : outlet, links.article(print.id())),
        ResultViews.date(texts, masthead.published()),
        outlet == null || own.equals(title) ? null : own);
  }
}
