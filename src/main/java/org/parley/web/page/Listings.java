package org.parley.web.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.search.Folding;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.Sort;
import org.parley.search.View;
import org.parley.web.page.Listing.FoldingView;
import org.parley.web.page.Listing.NothingFound;
import org.parley.web.page.Listing.Option;
import org.parley.web.page.Listing.Order;
import org.parley.web.page.Listing.Summary;
import org.parley.web.page.SearchPage.Chip;

/** Results as a list with its sentence, its order and its pages. Immutable. */
record Listings(Labels labels, Links links, ResultMarks kept) {

  Listing of(Results results, List<Chip> chips, boolean firstRun) {
    ResultViews views = new ResultViews(labels, links, kept);
    return new Listing(
        summary(results, firstRun),
        results.hits().stream().map(views::of).toList(),
        order(),
        new Pagers(labels.texts(), links.from().view().page(), links::page)
            .of(results.pages(links.from().view())),
        results.total().articles() > 0 && results.hits().isEmpty()
            ? beyond(results.pages(links.from().view()))
            : nothing(results, chips, firstRun),
        export(results));
  }

  private Summary summary(Results results, boolean firstRun) {
    Texts texts = labels.texts();
    long total = results.total().prints();
    String found = total == 0 ? texts.of("nothing.title") : texts.of("result.count", total);
    String count = firstRun ? texts.of("first.title") : found;
    String collection = links.from().isEverything() ? labels.collection().title() : null;
    List<String> notices = results.help().notices().stream().map(texts::of).toList();
    return new Summary(count, range(results), folding(results), collection, notices);
  }

  private @Nullable FoldingView folding(Results results) {
    Texts texts = labels.texts();
    SearchState state = links.from();
    if (state.view().folding() == Folding.EACH) {
      String url = links.to(state.withFolding(Folding.FOLD));
      return new FoldingView(texts.of("folding.each"), new Link(texts.of("folding.fold"), url));
    }
    long folded = results.total().folded();
    String url = links.to(state.withFolding(Folding.EACH));
    return folded == 0
        ? null
        : new FoldingView(
            texts.of("folding.folded", folded), new Link(texts.of("folding.show", folded), url));
  }

  private @Nullable String range(Results results) {
    View view = links.from().view();
    long before = (long) (view.page() - 1) * view.size();
    if (results.hits().isEmpty() || results.total().articles() == results.hits().size()) {
      return null;
    }
    return labels.texts().of("result.range", before + 1, before + results.hits().size());
  }

  private @Nullable ExportView export(Results results) {
    long articles = results.total().articles();
    return articles == 0 ? null : ExportView.of(articles, links, labels.texts());
  }

  /** Past the last page: what was found is on the others. */
  private NothingFound beyond(int pages) {
    Texts texts = labels.texts();
    String text = texts.of("amiss.page", links.from().view().page(), pages);
    Link last = new Link(texts.of("amiss.page.last", pages), links.page(pages));
    return new NothingFound(text, List.of(last), false);
  }

  private @Nullable NothingFound nothing(Results results, List<Chip> chips, boolean firstRun) {
    WaysOn ways = new WaysOn(labels.texts(), links);
    if (firstRun) {
      return ways.firstRun();
    }
    return results.total().articles() == 0 ? ways.nothing(results, chips) : null;
  }

  private Order order() {
    SearchState state = links.from();
    List<Option> sorts =
        Arrays.stream(Sort.values())
            .filter(sort -> sort != Sort.RELEVANCE || !state.query().isEmpty())
            .map(sort -> sort(sort, state))
            .toList();
    List<Option> sizes =
        View.SIZES.stream()
            .map(size -> option("size.", size.toString(), size == state.view().size()))
            .toList();
    return new Order(sorts, sizes);
  }

  /** The usual order has no value of its own, so that it stays the usual one when words change. */
  private Option sort(Sort sort, SearchState state) {
    boolean usual = sort == state.withSort(null).sort();
    String label = labels.texts().of("sort." + sort.key());
    return new Option(usual ? "" : sort.key(), label, sort == state.sort());
  }

  private Option option(String texts, String value, boolean selected) {
    return new Option(value, labels.texts().of(texts + value), selected);
  }
}
