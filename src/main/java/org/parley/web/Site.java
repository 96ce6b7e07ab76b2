package org.parley.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Collection;
import org.parley.export.Citations;
import org.parley.search.Facets;
import org.parley.search.SearchParameters;
import org.parley.web.page.ArticlePages;
import org.parley.web.page.FacetPages;
import org.parley.web.page.Labels;
import org.parley.web.page.SearchPages;
import org.parley.web.page.Texts;

/**
 * What all handlers share: the facets, the collection, the assets, and the words in a language.
 * Immutable.
 *
 * @param languages the words in each language of the interface, by its tag
 * @param texts in the language of the one who asks, once that is known; English before
 */
record Site(
    Facets facets,
    Collection collection,
    Assets assets,
    Citations citations,
    Map<String, Texts> languages,
    Texts texts) {
  Site {
    languages = Map.copyOf(languages);
  }

  /**
   * The site in English.
   *
   * @param judge the second judge of stances, which every page has to name; null if there is none
   */
  static Site of(Facets facets, Collection collection, @Nullable String judge) {
    Map<String, Texts> languages =
        Texts.LANGUAGES.stream()
            .map(Texts::in)
            .map(texts -> judge == null ? texts : texts.with(texts.of("foot.judge", judge)))
            .collect(Collectors.toMap(Texts::languageTag, texts -> texts));
    Texts english = languages.getOrDefault("en", Texts.english());
    return new Site(facets, collection, Assets.load(), Citations.load(), languages, english);
  }

  /** The site as the one who asks reads it. */
  Site in(Context context) {
    Texts theirs = languages.getOrDefault(ReaderLanguage.of(context), texts);
    return new Site(facets, collection, assets, citations, languages, theirs);
  }

  Labels labels() {
    return new Labels(texts, collection);
  }

  SearchParameters parameters() {
    return new SearchParameters(facets);
  }

  SearchPages searchPages() {
    return new SearchPages(facets, labels(), assets.base());
  }

  FacetPages facetPages() {
    return new FacetPages(facets, labels(), assets.base());
  }

  ArticlePages articlePages() {
    return new ArticlePages(facets, labels(), assets.base(), citations);
  }
}
