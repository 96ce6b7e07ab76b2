package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/** Asks who judged which articles how. */
record Judgements(SolrConnection solr) {
  private static final String MODEL = "model";
  private static final String PEOPLE = "people";

  JudgementCounts counts() {
    ModifiableSolrParams params = SearchRequest.plain("*:*");
    params.set("rows", 0);
    ObjectNode facets = JsonNodeFactory.instance.objectNode();
    terms(facets, MODEL, Fields.STANCE_MODEL);
    terms(
        terms(facets, PEOPLE, Fields.STANCE_CURATOR).putObject("facet"),
        MODEL,
        Fields.STANCE_MODEL);
    params.set("json.facet", facets.toString());
    QueryResponse response = solr.query(params);
    if (!(response.getResponse().get("facets") instanceof NamedList<?> answer)) {
      return JudgementCounts.NONE;
    }
    return new JudgementCounts(counts(answer, MODEL), counts(answer, PEOPLE), both(answer));
  }

  private static ObjectNode terms(ObjectNode facets, String name, String field) {
    return facets.putObject(name).put("type", "terms").put("field", field).put("limit", -1);
  }

  private static Map<String, Long> counts(NamedList<?> answer, String name) {
    return answer.get(name) instanceof NamedList<?> facet ? FacetReader.counts(facet) : Map.of();
  }

  /** An article that people judged on one proposition may be the model's on another. */
  private static List<JudgementCounts.Pair> both(NamedList<?> answer) {
    List<JudgementCounts.Pair> pairs = new ArrayList<>();
    if (answer.get(PEOPLE) instanceof NamedList<?> facet
        && facet.get("buckets") instanceof List<?> buckets) {
      for (Object each : buckets) {
        NamedList<?> bucket = (NamedList<?>) each;
        String people = String.valueOf(bucket.get("val"));
        counts(bucket, MODEL)
            .forEach(
                (model, articles) -> {
                  JudgementCounts.Pair pair = new JudgementCounts.Pair(model, people, articles);
                  if (pair.isOf(JudgementCounts.proposition(people))) {
                    pairs.add(pair);
                  }
                });
      }
    }
    return pairs;
  }

  /** One print of each piece. */
  List<Hit> leastSure(String proposition, int limit) {
    String sure = Fields.sure(proposition);
    ModifiableSolrParams params = SearchRequest.plain("*:*");
    params.set("fq", sure + ":[* TO *]");
    params.set("sort", sure + " asc, " + Fields.ID + " asc");
    params.set("fl", Fields.CARD_JSON, Fields.GROUP);
    params.set("rows", limit);
    Map<Object, Hit> byPiece = new LinkedHashMap<>();
    for (SolrDocument document : solr.query(params).getResults()) {
      byPiece.putIfAbsent(
          document.getFieldValue(Fields.GROUP),
          Cards.hit((String) document.getFieldValue(Fields.CARD_JSON)));
    }
    return List.copyOf(byPiece.values());
  }
}
