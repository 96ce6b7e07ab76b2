package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/**
 * How rare the actors and themes of an article are in the whole collection: few articles name Kaja
 * Kallas, nearly all name Russia.
 *
 * @param articles how many there are
 * @param group the article's group of reprints
 */
record Rarities(long articles, Map<String, Long> actors, Map<String, Long> themes, String group) {
  /** Who is named after so many others matters little. */
  static final int MOST_ACTORS = 40;

  private static final String ALL = "all";

  Rarities {
    actors = Map.copyOf(actors);
    themes = Map.copyOf(themes);
  }

  /** Asks for those of an article, which need not be in the index itself. */
  static Rarities of(Article article, SolrConnection solr) {
    List<String> actors = actorsOf(article);
    List<String> themes = article.analysis().themeLabels();
    ModifiableSolrParams params = SearchRequest.plain("{!term f=" + Fields.ID + " v=$id}");
    params.set("id", article.id().value());
    params.set("rows", 1);
    params.set("fl", Fields.GROUP);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    everywhere(json.putObject(ALL), "*:*");
    count(json, params, "actor", Fields.ACTOR, actors);
    count(json, params, "theme", Fields.THEME, themes);
    params.set("json.facet", json.toString());
    QueryResponse response = solr.query(params);
    NamedList<?> answer =
        response.getResponse().get("facets") instanceof NamedList<?> facets
            ? facets
            : new NamedList<>();
    String group =
        response.getResults().stream()
            .findFirst()
            .map(document -> String.valueOf(document.getFieldValue(Fields.GROUP)))
            .orElse(article.id().value());
    return new Rarities(
        counted(answer, ALL), read(answer, "actor", actors), read(answer, "theme", themes), group);
  }

  static List<String> actorsOf(Article article) {
    return article.analysis().actors().stream()
        .map(Actor::name)
        .distinct()
        .limit(MOST_ACTORS)
        .toList();
  }

  double ofActor(String name) {
    return rarity(actors.getOrDefault(name, 0L));
  }

  double ofTheme(String label) {
    return rarity(themes.getOrDefault(label, 0L));
  }

  /** The inverse document frequency of BM25, as Lucene computes it. */
  private double rarity(long with) {
    return Math.log(1 + (Math.max(articles, with) - with + 0.5) / (with + 0.5));
  }

  private static void count(
      ObjectNode json,
      ModifiableSolrParams params,
      String name,
      String field,
      List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      params.set(name + i, values.get(i));
      everywhere(json.putObject(name + i), "{!term f=" + field + " v=$" + name + i + "}");
    }
  }

  private static void everywhere(ObjectNode facet, String query) {
    facet.put("type", "query").put("q", query).putObject("domain").put("query", "*:*");
  }

  private static Map<String, Long> read(NamedList<?> answer, String name, List<String> values) {
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      counts.put(values.get(i), counted(answer, name + i));
    }
    return counts;
  }

  private static long counted(NamedList<?> answer, String name) {
    return answer.get(name) instanceof NamedList<?> facet ? FacetReader.count(facet) : 0;
  }
}
