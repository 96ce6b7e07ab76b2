package org.parley.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.ArticleId;
import org.parley.reprints.Imprint;
import org.parley.reprints.Signature;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/** Asks the index for what may be a reprint of the articles of a batch, in one request. */
record PrintLookup(SolrConnection solr) {
  /** So many for a batch are found only where some notice is in every file; they are one group. */
  private static final int MOST = 10_000;

  /** Articles of these ids, and those that share a band with one of these imprints. */
  List<KnownPrint> of(List<ArticleId> ids, List<Imprint> imprints) {
    if (ids.isEmpty()) {
      return List.of();
    }
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("q", "{!bool should=$same should=$like cache=false}");
    params.set("same", "{!terms f=" + Fields.ID + " v=$wanted}");
    params.set("like", "{!terms f=" + Fields.BAND + " v=$bands}");
    params.set("wanted", joined(ids.stream().map(ArticleId::value)));
    params.set("bands", joined(imprints.stream().flatMap(imprint -> imprint.bands().stream())));
    params.set("fl", Fields.ID, Fields.GROUP, Fields.SIGNATURE);
    params.set("rows", MOST);
    return solr.query(params).getResults().stream().map(PrintLookup::known).toList();
  }

  private static String joined(Stream<String> terms) {
    return terms.distinct().collect(Collectors.joining(","));
  }

  private static KnownPrint known(SolrDocument document) {
    return new KnownPrint(
        new ArticleId((String) document.getFieldValue(Fields.ID)),
        (String) document.getFieldValue(Fields.GROUP),
        Signature.decode((String) document.getFieldValue(Fields.SIGNATURE)));
  }
}
