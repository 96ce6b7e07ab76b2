package org.parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.domain.Actor;
import org.parley.domain.Stance;
import org.parley.search.DateHistogram;
import org.parley.search.FacetCounts;
import org.parley.search.Facets;
import org.parley.search.Fragment;
import org.parley.search.Hit;
import org.parley.search.Masthead;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.Snippet;

/** Results in the form of the public contract. Immutable. */
public record ResultsJson(SearchUrl url) {

  ObjectNode of(SearchState state, Results results) {
    ObjectNode json = Json.object();
    json.put("url", url.page(state));
    json.put("total", results.total().articles());
    json.put("tookMs", results.total().tookMillis());
    ArrayNode articles = json.putArray("articles");
    results.hits().forEach(hit -> articles.add(article(hit)));
    ObjectNode facets = json.putObject("facets");
    results.facets().stream()
        .filter(facet -> !Facets.isOfReaders(facet.facet()) || !facet.values().isEmpty())
        .forEach(facet -> facets.set(facet.facet().key(), facet(facet)));
    facets.set("published", published(results.published()));
    return json;
  }

  /** One result. */
  public static ObjectNode article(Hit hit) {
    Masthead masthead = hit.masthead();
    ObjectNode json = Json.object();
    json.put("id", hit.id().value());
    if (masthead.recordId() != null) {
      json.put("recordId", masthead.recordId());
    }
    json.put("title", masthead.title().text());
    ArrayNode authors = json.putArray("authors");
    masthead.authors().forEach(authors::add);
    json.put("outlet", masthead.outlet());
    json.put("published", masthead.published());
    json.put("language", hit.labels().language());
    json.put("url", masthead.url());
    ArrayNode stances = json.putArray("stances");
    hit.labels().stances().forEach(stance -> stances.add(stance(stance)));
    ArrayNode actors = json.putArray("actors");
    hit.labels().actors().stream().map(Actor::name).forEach(actors::add);
    ArrayNode snippets = json.putArray("snippets");
    hit.snippets().forEach(snippet -> snippets.add(snippet(snippet)));
    json.put("reprints", hit.labels().reprints().count());
    return json;
  }

  private static ObjectNode stance(Stance stance) {
    return Json.object()
        .put("proposition", stance.proposition())
        .put("label", stance.label().key())
        .put("origin", stance.origin().key());
  }

  private static ObjectNode snippet(Snippet snippet) {
    ObjectNode json = Json.object().put("field", snippet.field());
    ArrayNode fragments = json.putArray("fragments");
    for (Fragment fragment : snippet.fragments()) {
      fragments.addObject().put("text", fragment.text()).put("hit", fragment.hit());
    }
    return json;
  }

  /** The values of a facet. */
  static ObjectNode facet(FacetCounts counts) {
    ObjectNode json = Json.object();
    ArrayNode values = json.putArray("values");
    for (FacetCounts.Value value : counts.values()) {
      ObjectNode one =
          values
              .addObject()
              .put("value", value.value())
              .put("count", value.count())
              .put("selected", value.selected())
              .put("excluded", value.excluded());
      if (value.kind() != null) {
        one.put("kind", value.kind());
      }
    }
    return json.put("missing", counts.missing()).put("more", counts.more());
  }

  private static ObjectNode published(DateHistogram histogram) {
    ObjectNode json = Json.object().put("unit", histogram.unit());
    ArrayNode buckets = json.putArray("buckets");
    for (DateHistogram.Bucket bucket : histogram.buckets()) {
      buckets
          .addObject()
          .put("from", bucket.from())
          .put("to", bucket.to())
          .put("count", bucket.count());
    }
    return json.put("missing", histogram.undated());
  }
}
