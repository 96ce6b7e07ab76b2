package org.parley.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.domain.ArticleId;
import org.parley.search.History;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.Comparison;
import org.parley.share.SharedArticle;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;
import org.parley.web.page.SharePages;

/** Compares what a short link remembers with what its search finds now. */
record Since(History history, Site site) {

  /** The search of a link; parameters that are not known any more are left out. */
  SearchState state(SharedLink link) {
    return site.parameters().parse(SearchUrl.split(link.query()));
  }

  /**
   * What changed since. Where there are more results than are compared, what fell out of the first
   * ones is not gone as long as the search finds it, and what moved up among them has not come.
   */
  SharePages.Shared shared(SharedLink link, SharedResults then) {
    SearchState state = state(link);
    SharedResults now = history.now(state);
    Comparison all = Comparison.of(then.articles(), now.articles());
    List<SharedArticle> gone = all.gone();
    if (now.isCut() && !gone.isEmpty()) {
      Set<ArticleId> found = history.among(state, ids(gone), null);
      gone = gone.stream().filter(article -> !found.contains(article.id())).toList();
    }
    List<SharedArticle> come = all.come();
    if (then.isCut() && !come.isEmpty()) {
      Set<ArticleId> fresh = history.among(state, ids(come), link.at());
      come = come.stream().filter(article -> fresh.contains(article.id())).toList();
    }
    Comparison comparison = new Comparison(come, gone, all.changed());
    return new SharePages.Shared(link, state, comparison, then.isCut() || now.isCut());
  }

  /** Where some articles are now. */
  SharePages.Whereabouts whereabouts(List<SharedArticle> articles) {
    Set<String> files =
        articles.stream().map(one -> one.source().file()).collect(Collectors.toSet());
    Map<String, ArticleId> inPlace = new HashMap<>();
    history.ofFiles(files).forEach(one -> inPlace.put(one.source().file(), one.id()));
    return new SharePages.Whereabouts(there(articles), inPlace);
  }

  /** Those of some articles that the index has, whether the search finds them or not. */
  Set<ArticleId> there(List<SharedArticle> articles) {
    return new HashSet<>(history.among(SearchState.EVERYTHING, ids(articles), null));
  }

  private static List<ArticleId> ids(List<SharedArticle> articles) {
    return articles.stream().map(SharedArticle::id).toList();
  }
}
