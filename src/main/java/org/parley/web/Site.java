package org.parley.web;

import org.parley.search.Facets;
import org.parley.search.SearchParameters;
import org.parley.web.page.ArticlePages;
import org.parley.web.page.Labels;
import org.parley.web.page.SearchPages;
import org.parley.web.page.Texts;

/** What all handlers share: the facets, the words, the assets. Immutable. */
record Site(Facets facets, Labels labels, Assets assets) {
  Texts texts() {
    return labels.texts();
  }

  SearchParameters parameters() {
    return new SearchParameters(facets);
  }

  SearchPages searchPages() {
    return new SearchPages(facets, labels, assets.base());
  }

  ArticlePages articlePages() {
    return new ArticlePages(facets, labels, assets.base());
  }
}
