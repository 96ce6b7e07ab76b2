package org.parley.web.page;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.search.Facets;
import org.parley.search.Hit;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.Change;
import org.parley.share.Comparison;
import org.parley.share.SharedArticle;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;

/**
 * Makes the pages of short links. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record SharePages(Facets facets, Labels labels, String assets) {
  /** More of one kind than anybody reads. */
  public static final int MOST = 200;

  private static final int PAGE = 100;

  /**
   * What is compared.
   *
   * @param state the search of the link
   * @param isCut whether not all results are compared
   */
  public record Shared(SharedLink link, SearchState state, Comparison comparison, boolean isCut) {}

  /**
   * Where articles are now.
   *
   * @param there ids that the index has
   * @param inPlace the articles that took the place of others, by their files
   */
  public record Whereabouts(Set<ArticleId> there, Map<String, ArticleId> inPlace) {
    public Whereabouts {
      there = Set.copyOf(there);
      inPlace = Map.copyOf(inPlace);
    }
  }

  /**
   * The page of a new link.
   *
   * @param root of the site, without a slash at its end
   */
  public SharePage.Made made(SharedLink link, SearchState state, String root) {
    String address = SinceViews.address(link);
    return new SharePage.Made(
        frame(texts().of("share.made.title"), "/links/" + link.code()),
        root + address,
        new Link(texts().of("share.made.open"), address),
        name(state),
        texts().of("share.made.about", link.total()),
        new Link(texts().of("share.made.search"), link.url()));
  }

  /** The page of what came, went and changed. */
  public SharePage.Lists lists(Shared shared, List<Hit> come, Whereabouts where, Instant now) {
    SharedLink link = shared.link();
    Comparison comparison = shared.comparison();
    String title = texts().of("share.lists.title", new SinceViews(texts(), now).moment(link));
    ResultViews results = new ResultViews(labels, new Links(new SearchUrl(facets), shared.state()));
    int rest = comparison.come().size() - come.size();
    return new SharePage.Lists(
        frame(title, SinceViews.address(link) + "/since"),
        title,
        name(shared.state()),
        new Link(texts().of("share.back"), SinceViews.address(link)),
        new Link(texts().of("share.since.then"), SinceViews.address(link) + "/then"),
        cut(shared.isCut()),
        come.stream().map(results::of).toList(),
        rest > 0 ? texts().of("share.lists.more", rest) : null,
        comparison.gone().stream().limit(MOST).map(gone -> gone(gone, where)).toList(),
        comparison.changed().stream().limit(MOST).map(this::changed).toList());
  }

  private SharePage.GoneView gone(SharedArticle article, Whereabouts where) {
    String title = article.headline().title();
    String source = new SharedSource(texts()).of(article.headline());
    ArticleId heir = where.inPlace().get(article.source().file());
    if (where.there().contains(article.id())) {
      Link still = new Link(texts().of("share.gone.read"), "/articles/" + article.id());
      return new SharePage.GoneView(title, source, texts().of("share.gone.unfound"), still);
    }
    return heir == null
        ? new SharePage.GoneView(title, source, texts().of("share.gone.removed"), null)
        : new SharePage.GoneView(
            title,
            source,
            texts().of("share.gone.rewritten"),
            new Link(texts().of("share.gone.now"), "/articles/" + heir));
  }

  private SharePage.ChangedView changed(Change change) {
    SharedArticle after = change.after();
    return new SharePage.ChangedView(
        new Link(after.headline().title(), "/articles/" + after.id()),
        new SharedSource(texts()).of(after.headline()),
        new Changes(labels).of(change));
  }

  /** The articles on a page of what was found then, from 1. */
  public static List<SharedArticle> ofPage(SharedResults then, int page) {
    int from = Math.min(then.articles().size(), (page - 1) * PAGE);
    return then.articles().subList(from, Math.min(then.articles().size(), from + PAGE));
  }

  /** How many pages there are of what was found then; at least 1. */
  public static int pages(SharedResults then) {
    return Math.max(1, (then.articles().size() + PAGE - 1) / PAGE);
  }

  /** A page of what was found then. */
  public SharePage.Then then(
      Shared shared, SharedResults then, int page, Set<ArticleId> there, Instant now) {
    String address = SinceViews.address(shared.link()) + "/then";
    String title =
        texts().of("share.then.title", new SinceViews(texts(), now).moment(shared.link()));
    Set<ArticleId> gone = new HashSet<>();
    shared.comparison().gone().forEach(article -> gone.add(article.id()));
    Map<ArticleId, ArticleId> changed = new HashMap<>();
    shared
        .comparison()
        .changed()
        .forEach(change -> changed.put(change.before().id(), change.after().id()));
    return new SharePage.Then(
        frame(title, page == 1 ? address : address + "?page=" + page),
        title,
        name(shared.state()),
        new Link(texts().of("share.back"), SinceViews.address(shared.link())),
        texts().of("result.count", then.total()),
        then.isCut() ? texts().of("share.then.cut", SharedResults.MOST) : null,
        (page - 1) * PAGE + 1,
        ofPage(then, page).stream().map(each -> then(each, gone, changed, there)).toList(),
        new Pagers(texts(), page, to -> to == 1 ? address : address + "?page=" + to)
            .of(pages(then)));
  }

  private SharePage.ThenView then(
      SharedArticle article,
      Set<ArticleId> gone,
      Map<ArticleId, ArticleId> changed,
      Set<ArticleId> there) {
    ArticleId now = changed.getOrDefault(article.id(), article.id());
    boolean readable = there.contains(article.id()) || changed.containsKey(article.id());
    String mark = null;
    if (gone.contains(article.id())) {
      mark = texts().of("share.then.gone");
    } else if (changed.containsKey(article.id())) {
      mark = texts().of("share.then.changed");
    }
    return new SharePage.ThenView(
        article.headline().title(),
        new SharedSource(texts()).of(article.headline()),
        readable ? "/articles/" + now : null,
        mark);
  }

  private @Nullable String cut(boolean isCut) {
    return isCut ? texts().of("share.since.cut", SharedResults.MOST) : null;
  }

  private String name(SearchState state) {
    return new SearchNames(facets, labels).of(state);
  }

  private Frame frame(String title, String canonical) {
    return new Frame(texts().of("title.page", title), canonical, texts(), assets);
  }

  private Texts texts() {
    return labels.texts();
  }
}
