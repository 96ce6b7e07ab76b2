package org.parley.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;
import org.parley.domain.Stance;
import org.parley.search.Arrivals;
import org.parley.search.History;
import org.parley.search.Hit;
import org.parley.search.SearchState;
import org.parley.search.Searches;
import org.parley.share.Codes;
import org.parley.share.SavedSearch;
import org.parley.share.SharedArticle;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;
import org.parley.store.SavedSearches;
import org.parley.store.SharedLinks;

/**
 * Links and saved searches in memory, over any index. Articles come a second apart, in the order of
 * their ids, from {@link #FIRST} on; a search saved by a test is one that nobody visited since
 * then.
 */
final class MemorySharing implements SavedSearches, History {
  static final Instant FIRST = Instant.parse("2025-06-01T10:00:00Z");

  private final Searches searches;
  private final Map<String, SavedSearch> saved = new ConcurrentHashMap<>();

  private MemorySharing(Searches searches) {
    this.searches = searches;
  }

  static Sharing of(List<Article> articles) {
    return of(new MemorySearches(articles));
  }

  static Sharing of(Searches searches) {
    return of(searches, false);
  }

  static Sharing of(Searches searches, boolean previewsTell) {
    MemorySharing memory = new MemorySharing(searches);
    return new Sharing(new Links(), memory, memory, previewsTell);
  }

  @Override
  public Optional<Kept> save(String name, String query, Instant seen) {
    for (SavedSearch same : saved.values()) {
      if (same.query().equals(query)) {
        return Optional.of(new Kept(same, false));
      }
    }
    SavedSearch search = new SavedSearch(Codes.fresh(), name, query, FIRST, seen);
    saved.put(search.code(), search);
    return Optional.of(new Kept(search, true));
  }

  @Override
  public List<SavedSearch> all() {
    return saved.values().stream().sorted(Comparator.comparing(SavedSearch::name)).toList();
  }

  @Override
  public void rename(String code, String name) {
    saved.computeIfPresent(
        code, (any, old) -> new SavedSearch(code, name, old.query(), old.saved(), old.seen()));
  }

  @Override
  public void remove(String code) {
    saved.remove(code);
  }

  @Override
  public void visited(String code, Instant seen) {
    saved.computeIfPresent(
        code, (any, old) -> new SavedSearch(code, old.name(), old.query(), old.saved(), seen));
  }

  @Override
  public SharedResults now(SearchState state) {
    List<SharedArticle> articles = cards(state).stream().map(MemorySharing::shared).toList();
    return new SharedResults(articles.size(), articles);
  }

  private static SharedArticle shared(Hit hit) {
    String id = hit.id().value();
    return new SharedArticle(
        hit.id(),
        new SharedArticle.Source("file-" + id, id, null),
        new SharedArticle.Headline(
            hit.masthead().title().text(),
            hit.masthead().authors(),
            hit.masthead().outlet(),
            hit.masthead().published()),
        new SharedArticle.Labels(
            hit.labels().stances().stream().map(Stance::facetValue).toList(), ""));
  }

  private List<Hit> cards(SearchState state) {
    List<Hit> cards = new ArrayList<>();
    searches.eachCard(state, cards::add);
    return cards;
  }

  @Override
  public Set<ArticleId> among(
      SearchState state, Collection<ArticleId> articles, @Nullable Instant after) {
    Set<ArticleId> found = new HashSet<>(articles);
    found.retainAll(cards(state).stream().map(Hit::id).toList());
    return found;
  }

  @Override
  public List<SharedArticle> ofFiles(Collection<String> files) {
    return List.of();
  }

  @Override
  public List<Hit> hits(List<ArticleId> articles) {
    Map<ArticleId, Hit> all = new LinkedHashMap<>();
    cards(SearchState.EVERYTHING).forEach(hit -> all.put(hit.id(), hit));
    return articles.stream().flatMap(id -> Stream.ofNullable(all.get(id))).toList();
  }

  @Override
  public Arrivals arrivals(SearchState state, @Nullable Instant after, int limit) {
    Map<ArticleId, Instant> moments = moments();
    List<Arrivals.Arrived> all =
        cards(state).stream()
            .filter(hit -> after == null || moment(moments, hit).isAfter(after))
            .sorted(Comparator.comparing((Hit hit) -> moment(moments, hit)).reversed())
            .map(hit -> new Arrivals.Arrived(hit, at(moment(moments, hit))))
            .toList();
    return new Arrivals(all.size(), all.stream().limit(limit).toList());
  }

  private static Instant moment(Map<ArticleId, Instant> moments, Hit hit) {
    return Objects.requireNonNull(moments.get(hit.id()));
  }

  private static Moments at(Instant moment) {
    return new Moments(moment, moment);
  }

  private Map<ArticleId, Instant> moments() {
    Map<ArticleId, Instant> moments = new LinkedHashMap<>();
    cards(SearchState.EVERYTHING).stream()
        .map(Hit::id)
        .sorted(Comparator.comparing(ArticleId::value))
        .forEach(id -> moments.put(id, FIRST.plusSeconds(moments.size())));
    return moments;
  }

  @Override
  public Optional<Instant> last() {
    return moments().values().stream().max(Comparator.naturalOrder());
  }

  @Override
  public Optional<SavedSearch> find(String code) {
    return Optional.ofNullable(saved.get(code));
  }

  private static final class Links implements SharedLinks {
    private final Map<String, SharedLink> links = new ConcurrentHashMap<>();
    private final Map<String, SharedResults> results = new ConcurrentHashMap<>();

    @Override
    public SharedLink share(SharedLink.Page page, String query, SharedResults found) {
      String code = Codes.fresh();
      SharedLink link =
          new SharedLink(
              code, page, query, Instant.parse("2025-06-03T10:00:00Z"), found.total(), code);
      links.put(code, link);
      results.put(code, found);
      return link;
    }

    @Override
    public SharedResults results(SharedLink link) {
      return Objects.requireNonNull(results.get(link.code()));
    }

    @Override
    public Optional<SharedLink> find(String code) {
      return Optional.ofNullable(links.get(code));
    }
  }
}
