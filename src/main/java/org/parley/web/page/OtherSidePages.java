package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.search.Facets;
import org.parley.search.OtherSide;
import org.parley.search.Piece;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.OtherSidePage.Choice;
import org.parley.web.page.OtherSidePage.Group;
import org.parley.web.page.OtherSidePage.Question;

/**
 * Makes pages of the other side, and what an article's own page shows of it. Immutable.
 *
 * @param from the search that the article was opened from
 * @param assets where style sheets and scripts lie
 */
public record OtherSidePages(Facets facets, Labels labels, SearchState from, String assets) {
  /** How many articles an article's own page shows. */
  private static final int SHOWN = 3;

  /**
   * The page.
   *
   * @param side null where the collection has no propositions
   */
  public OtherSidePage page(Article article, String source, @Nullable OtherSide side) {
    String title = article.description().chosenTitle();
    String window = texts().of("title.page", texts().of("beside.title", title));
    String proposition = side == null ? "" : side.proposition();
    return new OtherSidePage(
        new Frame(window, address(article, proposition), texts(), assets),
        new OtherSidePage.Article(
            new Link(title, links().article(article.id())),
            article.source().language(),
            source,
            new Link(texts().of("beside.back"), links().article(article.id()))),
        side == null ? null : question(article, side));
  }

  private Question question(Article article, OtherSide side) {
    Stance own = side.own();
    return new Question(
        labels.statement(side.proposition()),
        own == null ? null : views().stand(article, own),
        lead(side),
        side.groups().stream().map(group -> group(article, side, group)).toList(),
        labels.collection().propositions().stream()
            .map(Collection.Proposition::id)
            .map(id -> choice(article, id, id.equals(side.proposition())))
            .toList());
  }

  private Choice choice(Article article, String proposition, boolean current) {
    String statement = labels.statement(proposition);
    return new Choice(new Link(statement, address(article, proposition)), current);
  }

  private Group group(Article article, OtherSide side, OtherSide.Group group) {
    List<PieceView> pieces =
        group.pieces().stream()
            .map(piece -> views().taking(article.id(), piece, side.proposition()))
            .toList();
    @Nullable String none = texts().of("beside.none." + group.side().key());
    return new Group(labels.bearing(group.side()), pieces.isEmpty() ? none : null, pieces);
  }

  private String lead(OtherSide side) {
    Stance own = side.own();
    if (own == null) {
      return texts().of("beside.lead.untouched");
    }
    return texts().of("beside.lead." + own.label().key());
  }

  /** What the article's own page shows. */
  public BesideView beside(Article article, @Nullable OtherSide side, List<Piece> similar) {
    return new BesideView(
        side == null ? null : other(article, side),
        similar.stream().map(piece -> views().similar(article.id(), piece)).toList());
  }

  private BesideView.Other other(Article article, OtherSide side) {
    int each = side.groups().size() > 1 ? 1 : SHOWN;
    List<PieceView> pieces =
        side.groups().stream()
            .flatMap(group -> group.pieces().stream().limit(each))
            .map(piece -> views().taking(article.id(), piece, side.proposition()))
            .toList();
    String statement = labels.statement(side.proposition());
    String key = pieces.isEmpty() ? "beside.aside.nobody" : "beside.aside." + standing(side);
    return new BesideView.Other(
        texts().of(key, statement),
        pieces,
        new Link(texts().of("beside.all"), address(article, side.proposition())));
  }

  private static String standing(OtherSide side) {
    Stance own = side.own();
    return own == null || !side.isDecided() ? "undecided" : own.label().key();
  }

  private String address(Article article, String proposition) {
    String path = links().url().address("/articles/" + article.id() + "/other-side", from);
    return proposition.isEmpty()
        ? path
        : path
            + (path.indexOf('?') < 0 ? "?" : "&")
            + "proposition="
            + URLEncoder.encode(proposition, StandardCharsets.UTF_8);
  }

  private PieceViews views() {
    return new PieceViews(labels, links());
  }

  private Links links() {
    return new Links(new SearchUrl(facets), from);
  }

  private Texts texts() {
    return labels.texts();
  }
}
