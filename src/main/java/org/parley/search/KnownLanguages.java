package org.parley.search;

import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;
import org.parley.solr.SolrConnection;

/**
 * The languages that a collection has articles in: a query asks for its words in the fields of no
 * other. Safe for use by several threads.
 */
final class KnownLanguages {
  /** Articles come all the time, a first one in another language seldom. */
  private static final long FRESH_NANOSECONDS = 1_000_000_000;

  private record Known(Languages languages, long since) {}

  private final SolrConnection solr;
  private volatile @Nullable Known known;

  KnownLanguages(SolrConnection solr) {
    this.solr = solr;
  }

  /** As of a second ago at most. */
  Languages now() {
    Known last = known;
    long now = System.nanoTime();
    if (last == null || now - last.since() > FRESH_NANOSECONDS) {
      last = new Known(ask(), now);
      known = last;
    }
    return last.languages();
  }

  private Languages ask() {
    ModifiableSolrParams params = SearchRequest.plain("*:*");
    params.set("rows", 0);
    params.set("json.facet", FacetRequest.ofLanguages());
    return solr.query(params).getResponse().get("facets") instanceof NamedList<?> facets
            && facets.get(FacetRequest.LANGUAGES) instanceof NamedList<?> languages
        ? Languages.counted(languages)
        : Languages.counted(new NamedList<>());
  }
}
