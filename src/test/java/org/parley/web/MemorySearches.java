package org.parley.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.PublicationDate;
import org.parley.domain.Quote;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.search.BadSearch;
import org.parley.search.Comparison;
import org.parley.search.Cross;
import org.parley.search.DateHistogram;
import org.parley.search.DateRange;
import org.parley.search.Expected;
import org.parley.search.Facet;
import org.parley.search.FacetCounts;
import org.parley.search.Facets;
import org.parley.search.Filters;
import org.parley.search.Folding;
import org.parley.search.FoundArticle;
import org.parley.search.Fragment;
import org.parley.search.Hit;
import org.parley.search.JudgementCounts;
import org.parley.search.Masthead;
import org.parley.search.Notice;
import org.parley.search.Query;
import org.parley.search.Reprint;
import org.parley.search.Reprints;
import org.parley.search.ResultPlace;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.Searches;
import org.parley.search.Snippet;
import org.parley.search.Sort;
import org.parley.search.Suggestion;
import org.parley.search.TermHits;
import org.parley.search.Understanding;
import org.parley.search.ValueSearch;
import org.parley.solr.SuggestedName;

/**
 * A small index in memory for tests of pages: whole words, all or any of them, and every filter.
 * What it finds is simple; what it answers has the form that the real index answers in.
 */
final class MemorySearches implements Searches {
  private static final int SNIPPET_CHARACTERS = 220;

  private final List<Article> given;
  private final UnaryOperator<Article> judged;

  MemorySearches(List<Article> articles) {
    this(articles, article -> article);
  }

  /** An index of articles that may become others, by what readers say of them. */
  MemorySearches(List<Article> articles, UnaryOperator<Article> judged) {
    this.given = List.copyOf(articles);
    this.judged = judged;
  }

  private List<Article> articles() {
    return given.stream().map(judged).toList();
  }

  @Override
  public long size() {
    return given.size();
  }

  @Override
  public Optional<FoundArticle> article(ArticleId id, Query query) {
    return articles().stream()
        .filter(article -> article.id().equals(id))
        .findFirst()
        .map(article -> found(article, query));
  }

  private FoundArticle found(Article article, Query query) {
    List<Reprint> others = otherPrints(article, articles()).map(MemorySearches::reprint).toList();
    List<TermHits> terms =
        words(query)
            .map(word -> new TermHits(term(word), hits(article.source().text(), word)))
            .toList();
    return new FoundArticle(article, terms, others, true);
  }

  /** Texts that are the same but for their titles are prints of one piece. */
  private static Stream<Article> otherPrints(Article article, List<Article> among) {
    return among.stream()
        .filter(other -> !other.equals(article) && piece(other).equals(piece(article)));
  }

  private static String piece(Article article) {
    String text = article.source().text();
    return text.substring(text.indexOf("\n\n") + 1);
  }

  private static Reprint reprint(Article article) {
    return new Reprint(article.id(), masthead(article));
  }

  @Override
  public Optional<ResultPlace> place(SearchState from, ArticleId id) {
    int size = from.view().size();
    SearchState whole = from.withSize(100).withPage(1);
    List<Hit> hits = search(whole).hits();
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).id().equals(id) && ResultPlace.page(i + 1, size) == from.view().page()) {
        return Optional.of(
            new ResultPlace(
                i + 1,
                search(whole).total().articles(),
                id,
                i == 0 ? null : hits.get(i - 1),
                i + 1 == hits.size() ? null : hits.get(i + 1)));
      }
    }
    return Optional.empty();
  }

  /** The first print of each piece, or each print. */
  private static List<Article> folded(List<Article> sorted, Folding folding) {
    Set<String> seen = new HashSet<>();
    return sorted.stream()
        .filter(article -> folding == Folding.EACH || seen.add(piece(article)))
        .toList();
  }

  @Override
  public Results search(SearchState state) {
    int before = (state.view().page() - 1) * state.view().size();
    if (before > 10_000) {
      throw new BadSearch(
          "page", "" + state.view().page(), Expected.of(Expected.Form.PAGE_OF_RESULTS, 10_000));
    }
    Predicate<Article> words = article -> matches(article, state.query());
    List<Article> found = matching(state);
    List<Article> pieces = pieces(state);
    List<Hit> hits =
        pieces.stream()
            .skip(before)
            .limit(state.view().size())
            .map(article -> hit(article, state.query(), found))
            .toList();
    List<FacetCounts> facets =
        Facets.BUILT_IN.inOrder().stream()
            .map(facet -> counts(facet, state, articles().stream().filter(words).toList()))
            .toList();
    String spelling =
        found.isEmpty() && state.query().words().contains("mediaton")
            ? state.query().words().replace("mediaton", "mediation")
            : null;
    List<Notice> notices =
        state.query().words().contains("of the") ? List.of(Notice.cut(900)) : List.of();
    return new Results(
        new Results.Total(pieces.size(), found.size() - pieces.size(), 3),
        hits,
        facets,
        histogram(
            articles().stream()
                .filter(words)
                .filter(kept(state.withFilters(f -> f.dated(DateRange.ALWAYS)), ""))
                .toList()),
        new Results.Help(notices, spelling));
  }

  private List<Article> matching(SearchState state) {
    return articles().stream()
        .filter(article -> matches(article, state.query()))
        .filter(kept(state, ""))
        .toList();
  }

  private List<Article> pieces(SearchState state) {
    return folded(matching(state).stream().sorted(order(state)).toList(), state.view().folding());
  }

  @Override
  public void each(SearchState state, Consumer<FoundArticle> reader) {
    pieces(state).forEach(article -> reader.accept(found(article, Query.EVERYTHING)));
  }

  @Override
  public void eachCard(SearchState state, Consumer<Hit> reader) {
    pieces(state).forEach(article -> reader.accept(hit(article, Query.EVERYTHING, List.of())));
  }

  @Override
  public FacetCounts values(SearchState state, Facet facet, ValueSearch wanted) {
    Facet roomy = new Facet(facet.key(), facet.label(), facet.field(), Integer.MAX_VALUE);
    Predicate<Article> words = article -> matches(article, state.query());
    FacetCounts all = counts(roomy, state, articles().stream().filter(words).toList());
    String find = wanted.find().toLowerCase(Locale.ROOT);
    Comparator<FacetCounts.Value> byName = Comparator.comparing(v -> SuggestedName.fold(v.value()));
    List<FacetCounts.Value> found =
        all.values().stream()
            .filter(value -> value.value().toLowerCase(Locale.ROOT).contains(find))
            .collect(Collectors.toCollection(ArrayList::new));
    if (wanted.order() == ValueSearch.Order.NAME) {
      found.sort(byName);
    }
    List<FacetCounts.Value> shown =
        found.stream().skip(wanted.skip()).limit(wanted.limit()).toList();
    boolean more = wanted.skip() + shown.size() < found.size();
    return new FacetCounts(facet, shown, all.missing(), false, more);
  }

  /** Pages that compare are tried over the real index. */
  @Override
  public Comparison compare(SearchState state, List<Cross> crosses) {
    throw new UnsupportedOperationException("nothing is compared in memory");
  }

  @Override
  public List<Suggestion> suggest(String typed) {
    String letters = SuggestedName.fold(typed);
    if (letters.isEmpty()) {
      return List.of();
    }
    List<Suggestion> found = new ArrayList<>();
    for (Suggestion.Kind kind : Suggestion.Kind.values()) {
      Facet facet = Facets.BUILT_IN.byKey(kind.key()).orElseThrow();
      Facet roomy = new Facet(facet.key(), facet.label(), facet.field(), Integer.MAX_VALUE);
      counts(roomy, SearchState.EVERYTHING, articles()).values().stream()
          .filter(value -> begins(value.value(), letters))
          .limit(4)
          .map(v -> new Suggestion.Name(kind.key(), v.value(), v.kind(), v.count(), ""))
          .forEach(found::add);
    }
    articles().stream()
        .filter(article -> begins(article.description().chosenTitle(), letters))
        .limit(4)
        .map(a -> new Suggestion.Title(a.id(), a.description().chosenTitle()))
        .forEach(found::add);
    return found;
  }

  private static boolean begins(String name, String letters) {
    return (" " + SuggestedName.fold(name)).contains(" " + letters);
  }

  /** Words of six letters that begin alike are forms of each other; "trump" is a short name. */
  @Override
  public Understanding understand(Query query) {
    List<Understanding.Forms> forms =
        words(query)
            .map(Pattern::pattern)
            .map(pattern -> pattern.replaceAll(".*\\\\Q(.*)\\\\E.*", "$1"))
            .filter(word -> word.length() > 6 && !query.words().contains('"' + word + '"'))
            .map(word -> new Understanding.Forms(word, forms(word), false))
            .filter(form -> !form.others().isEmpty())
            .toList();
    List<String> exact =
        Pattern.compile("\"(\\p{L}+)\"")
            .matcher(query.words())
            .results()
            .map(word -> word.group(1))
            .toList();
    List<Understanding.OtherName> names =
        query.words().contains("trump") && exact.isEmpty()
            ? List.of(new Understanding.OtherName("trump", "Donald Trump", 5))
            : List.of();
    return new Understanding(forms, exact, names);
  }

  private List<String> forms(String word) {
    return articles().stream()
        .flatMap(article -> Pattern.compile("\\P{L}+").splitAsStream(article.source().text()))
        .map(each -> each.toLowerCase(Locale.ROOT))
        .filter(each -> each.startsWith(word.substring(0, 6)) && !each.equals(word))
        .distinct()
        .limit(6)
        .toList();
  }

  @Override
  public JudgementCounts judgements() {
    List<Stance> all =
        articles().stream().flatMap(article -> article.analysis().stances().stream()).toList();
    List<JudgementCounts.Pair> both =
        all.stream()
            .filter(stance -> stance.origin() == Stance.Decider.CURATOR)
            .flatMap(
                stance ->
                    byModel(stance)
                        .map(model -> new JudgementCounts.Pair(model, stance.facetValue(), 1)))
            .toList();
    return new JudgementCounts(
        counted(all.stream().flatMap(MemorySearches::byModel)),
        counted(
            all.stream()
                .filter(stance -> stance.origin() == Stance.Decider.CURATOR)
                .map(Stance::facetValue)),
        both);
  }

  private static Map<String, Long> counted(Stream<String> values) {
    return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static Stream<String> byModel(Stance stance) {
    return Stream.concat(Stream.of(stance.verdict()), stance.others().stream())
        .filter(judgement -> judgement.origin() == Stance.Decider.MODEL)
        .map(Stance.Judgement::label)
        .map(side -> stance.proposition() + ":" + (side == null ? "untouched" : side.key()));
  }

  @Override
  public List<Hit> leastSure(String proposition, int limit) {
    return articles().stream()
        .filter(article -> own(article, proposition).isPresent())
        .sorted(Comparator.comparing(a -> own(a, proposition).orElseThrow().confidence()))
        .limit(limit)
        .map(article -> hit(article, Query.EVERYTHING, List.of()))
        .toList();
  }

  private static Optional<Stance> own(Article article, String proposition) {
    return article.analysis().stances().stream()
        .filter(stance -> stance.proposition().equals(proposition))
        .filter(stance -> stance.origin() == Stance.Decider.MODEL)
        .findFirst();
  }

  private static FacetCounts counts(Facet facet, SearchState state, List<Article> matching) {
    List<Article> others = matching.stream().filter(kept(state, facet.key())).toList();
    Map<String, Long> counts = new TreeMap<>();
    Filters filters = state.filters();
    filters.included().getOrDefault(facet.key(), none()).forEach(value -> counts.put(value, 0L));
    filters.excluded().getOrDefault(facet.key(), none()).forEach(value -> counts.put(value, 0L));
    others.forEach(
        article ->
            values(article, facet.key()).forEach(value -> counts.merge(value, 1L, Long::sum)));
    List<FacetCounts.Value> all =
        counts.entrySet().stream()
            .map(
                count ->
                    new FacetCounts.Value(
                        count.getKey(),
                        facet.key().equals("actor") ? "person" : null,
                        count.getValue(),
                        filters.includes(facet.key(), count.getKey()),
                        filters.excludes(facet.key(), count.getKey())))
            .sorted(Comparator.comparing(FacetCounts.Value::count, Comparator.reverseOrder()))
            .toList();
    List<FacetCounts.Value> values =
        Stream.concat(
                all.stream().limit(facet.limit()),
                all.stream().skip(facet.limit()).filter(v -> v.selected() || v.excluded()))
            .toList();
    long missing = others.stream().filter(a -> values(a, facet.key()).isEmpty()).count();
    boolean more = counts.size() > facet.limit();
    return new FacetCounts(facet, values, missing, filters.missing().contains(facet.key()), more);
  }

  private static java.util.SortedSet<String> none() {
    return new java.util.TreeSet<>();
  }

  private static Predicate<Article> kept(SearchState state, String butFor) {
    return article ->
        Facets.BUILT_IN.inOrder().stream()
                .filter(facet -> !facet.key().equals(butFor))
                .allMatch(facet -> keptBy(state.filters(), facet.key(), article))
            && inTime(state.filters(), article);
  }

  private static boolean keptBy(Filters filters, String facet, Article article) {
    List<String> values = values(article, facet);
    boolean unasked = !filters.included().containsKey(facet) && !filters.missing().contains(facet);
    boolean wanted =
        values.isEmpty()
            ? filters.missing().contains(facet)
            : values.stream().anyMatch(value -> filters.includes(facet, value));
    return (unasked || wanted) && values.stream().noneMatch(v -> filters.excludes(facet, v));
  }

  private static boolean inTime(Filters filters, Article article) {
    Optional<PublicationDate> date = article.description().chosenDate();
    if (filters.published().isOpen()) {
      return !filters.hasUndated() || date.isEmpty();
    }
    Optional<PublicationDate> from = filters.published().from();
    Optional<PublicationDate> to = filters.published().to();
    if (date.isEmpty()) {
      return filters.hasUndated();
    }
    return (from.isEmpty() || !date.get().last().isBefore(from.get().first()))
        && (to.isEmpty() || !date.get().first().isAfter(to.get().last()));
  }

  private static List<String> values(Article article, String facet) {
    return switch (facet) {
      case "author" -> article.description().chosenAuthors();
      case "outlet" -> article.description().chosenOutlet().stream().toList();
      case "stance" -> article.analysis().stances().stream().map(Stance::facetValue).toList();
      case "actor" -> article.analysis().actors().stream().map(Actor::name).toList();
      case "speaker" ->
          article.analysis().quotes().stream()
              .map(Quote::speaker)
              .flatMap(Stream::ofNullable)
              .distinct()
              .toList();
      case "theme" -> article.analysis().themeLabels();
      case "language" -> Stream.ofNullable(article.source().language()).toList();
      case "type" -> List.of(article.source().mediaType());
      default -> List.of();
    };
  }

  private static DateHistogram histogram(List<Article> found) {
    Map<String, Long> months =
        found.stream()
            .map(article -> article.description().chosenDate())
            .flatMap(Optional::stream)
            .flatMap(date -> date.month().stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    long dated = months.values().stream().mapToLong(Long::longValue).sum();
    return new DateHistogram(
        "month",
        months.entrySet().stream()
            .map(
                month -> new DateHistogram.Bucket(month.getKey(), month.getKey(), month.getValue()))
            .toList(),
        found.size() - dated,
        found.stream().filter(a -> a.description().chosenDate().isEmpty()).count(),
        null);
  }

  private static Comparator<Article> order(SearchState state) {
    if (state.sort() == Sort.RELEVANCE) {
      return Comparator.comparing(article -> -hits(article.source().text(), state.query()).size());
    }
    Comparator<Article> byDate =
        Comparator.comparing(
            article ->
                article.description().chosenDate().map(date -> date.first().toString()).orElse(""));
    return state.sort() == Sort.OLDEST ? byDate : byDate.reversed();
  }

  private static boolean matches(Article article, Query query) {
    String text = article.source().text() + "\n" + article.description().chosenTitle();
    Stream<Pattern> words = words(query);
    return query.isEmpty()
        || (query.match() == Query.Match.ANY
            ? words.anyMatch(word -> word.matcher(text).find())
            : words.allMatch(word -> word.matcher(text).find()));
  }

  private static Stream<Pattern> words(Query query) {
    return Pattern.compile("[\\p{L}\\p{N}]+")
        .matcher(query.words())
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .distinct()
        .map(
            word ->
                Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static List<Span> hits(String text, Query query) {
    return words(query)
        .flatMap(word -> hits(text, word).stream())
        .sorted(Comparator.comparing(Span::start))
        .toList();
  }

  private static List<Span> hits(String text, Pattern word) {
    return word.matcher(text).results().map(found -> new Span(found.start(), found.end())).toList();
  }

  private static String term(Pattern word) {
    return word.pattern().replaceAll(".*\\\\Q|\\\\E.*", "");
  }

  private static Masthead masthead(Article article) {
    @Nullable String published =
        article.description().chosenDate().map(PublicationDate::iso).orElse(null);
    return new Masthead(
        new Masthead.Title(article.description().chosenTitle(), article.description().isTitled()),
        article.description().chosenAuthors(),
        article.description().chosenOutlet().orElse(null),
        published,
        article.description().chosenUrl().orElse(null),
        article.description().recordId());
  }

  private static Hit hit(Article article, Query query, List<Article> found) {
    List<Reprint> others = otherPrints(article, found).map(MemorySearches::reprint).toList();
    Hit.Labels labels =
        new Hit.Labels(
            article.source().language(),
            article.analysis().stances(),
            article.analysis().actors(),
            new Reprints(others.size(), others.subList(0, Math.min(10, others.size()))),
            true);
    List<Fragment> title = fragments(article.description().chosenTitle(), query);
    return new Hit(article.id(), masthead(article), labels, title, snippets(article, query));
  }

  private static List<Snippet> snippets(Article article, Query query) {
    String text = article.source().text();
    List<Span> hits = hits(text, query);
    int first = hits.isEmpty() ? 0 : text.lastIndexOf(". ", hits.get(0).start()) + 1;
    int end = Math.min(text.length(), Math.max(0, first) + SNIPPET_CHARACTERS);
    String passage = text.substring(Math.max(0, first), end).strip();
    return List.of(new Snippet("text", fragments(passage, query)));
  }

  private static List<Fragment> fragments(String text, Query query) {
    List<Fragment> fragments = new ArrayList<>();
    int at = 0;
    for (Span hit : hits(text, query)) {
      if (hit.start() > at) {
        fragments.add(new Fragment(text.substring(at, hit.start()), false));
      }
      fragments.add(new Fragment(hit.of(text), true));
      at = hit.end();
    }
    if (at < text.length()) {
      fragments.add(new Fragment(text.substring(at), false));
    }
    return fragments;
  }
}
