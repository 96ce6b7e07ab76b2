package org.parley.search;

import java.util.List;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.ArticleId;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/** Finds all prints of a piece, whatever is searched. */
record OtherPrints(SolrConnection solr) {
  /** More than anybody reads; a notice that a thousand mails carry has as many. */
  private static final int MOST = 100;

  /** Those of a group but for one article, those published first before others. */
  List<Reprint> of(ArticleId id, String group) {
    ModifiableSolrParams params = SearchRequest.plain("{!term f=" + Fields.GROUP + " v=$piece}");
    params.set("piece", group);
    params.set("rows", MOST + 1);
    params.set("fl", Fields.CARD_JSON);
    params.set("sort", Fields.PUBLISHED_START + " asc, " + Fields.ID + " asc");
    return solr.query(params).getResults().stream()
        .map(document -> Cards.reprint((String) document.getFieldValue(Fields.CARD_JSON)))
        .filter(print -> !print.id().equals(id))
        .limit(MOST)
        .toList();
  }
}
