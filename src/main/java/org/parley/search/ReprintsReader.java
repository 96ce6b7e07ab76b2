package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.parley.solr.Fields;

/**
 * Reads from Solr's answer the other prints of each result: on the same page, or left out of it.
 *
 * @param most how many are shown
 */
record ReprintsReader(QueryResponse response, int most) {

  Reprints of(SolrDocument result) {
    List<Reprint> others = new ArrayList<>();
    Object group = result.getFieldValue(Fields.GROUP);
    for (SolrDocument other : response.getResults()) {
      if (other != result && group.equals(other.getFieldValue(Fields.GROUP))) {
        others.add(reprint(other));
      }
    }
    Map<String, SolrDocumentList> leftOut = response.getExpandedResults();
    SolrDocumentList more = leftOut == null ? null : leftOut.get(group);
    long count = others.size() + (more == null ? 0 : more.getNumFound());
    if (more != null) {
      more.forEach(other -> others.add(reprint(other)));
    }
    return new Reprints(count, others.subList(0, Math.min(others.size(), most)));
  }

  private static Reprint reprint(SolrDocument document) {
    return Cards.reprint((String) document.getFieldValue(Fields.CARD_JSON));
  }
}
