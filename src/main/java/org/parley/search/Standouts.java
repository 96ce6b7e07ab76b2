package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.parley.search.StandingOut.Standout;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/**
 * Finds what stands out in a search in two requests. The first reads the texts of some articles
 * that it finds, from which words and phrases are taken as they are written, and counts who is
 * named. The second counts each of these among the articles found and among all; so the numbers are
 * exact, on any number of shards, though a word that only articles further down have is not seen.
 * Solr's own ways would need every word of every text in memory, or forget words on a cluster.
 *
 * @param asked makes of a search what Solr is asked
 */
record Standouts(SolrConnection solr, Facets facets, Function<SearchState, AskedQuery> asked) {
  private static final int SAMPLE = 60;
  private static final int ACTORS = 60;
  private static final int MOST = 12;

  StandingOut of(SearchState state) {
    if (state.isEverything()) {
      return StandingOut.NOTHING;
    }
    AskedQuery query = asked.apply(state);
    ModifiableSolrParams params = SearchRequest.ofWalk(state, facets, query);
    params.set("rows", SAMPLE);
    params.set("fl", FoundDocument.fields());
    params.set("expand", false);
    params.set("json.facet", frequentActors());
    QueryResponse response = solr.query(params);
    StandoutWords words = new StandoutWords(query.clause());
    response.getResults().forEach(each -> words.read(new FoundDocument(each).article()));
    Set<String> actors = FacetReader.counts(part(facets(response), "actors")).keySet();
    return counted(state, query, words.candidates(), actors);
  }

  private static String frequentActors() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode actors = json.putObject("actors");
    actors.put("type", "terms").put("field", Fields.ACTOR).put("limit", ACTORS);
    FacetRequest.everyPrint(actors, null);
    return json.toString();
  }

  private StandingOut counted(
      SearchState state, AskedQuery query, List<String> words, Set<String> actors) {
    ModifiableSolrParams params = SearchRequest.ofNumbers(state, facets, query);
    List<Counted> all = new ArrayList<>();
    words.forEach(word -> all.add(new Counted("w" + all.size(), word)));
    actors.forEach(actor -> all.add(new Counted("a" + all.size(), actor)));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    everywhere(json.putObject("all"), "*:*");
    all.forEach(each -> each.ask(json, params));
    params.set("json.facet", json.toString());
    QueryResponse response = solr.query(params);
    NamedList<?> answer = facets(response);
    Table table =
        new Table(
            response.getResults().getNumFound(), FacetReader.count(part(answer, "all")), answer);
    return new StandingOut(
        table.found(),
        table.all(),
        StandoutWords.apart(table.best(all, "w")).stream().limit(MOST).toList(),
        table.best(all, "a").stream().limit(MOST).toList());
  }

  /** What is counted, under names of its own. */
  private record Counted(String name, String text) {
    void ask(ObjectNode json, ModifiableSolrParams params) {
      params.set(name, text);
      String query =
          name.startsWith("a")
              ? "{!term f=" + Fields.ACTOR + " v=$" + name + "}"
              : "{!lucene cache=false}" + Fields.TEXT_EXACT + ":" + LuceneText.quoted(text);
      json.putObject(name).put("type", "query").put("q", query);
      everywhere(json.putObject("all_" + name), query);
    }
  }

  /** The counts that came back. */
  private record Table(long found, long all, NamedList<?> answer) {
    List<Standout> best(List<Counted> counted, String kind) {
      return counted.stream()
          .filter(each -> each.name().startsWith(kind))
          .map(this::read)
          .filter(each -> surprise(each) >= Surprise.LEAST)
          .sorted(Comparator.comparingDouble(this::surprise).reversed())
          .toList();
    }

    private Standout read(Counted each) {
      return new Standout(
          each.text(),
          FacetReader.count(part(answer, each.name())),
          FacetReader.count(part(answer, "all_" + each.name())));
    }

    private double surprise(Standout each) {
      return Surprise.of(each.found(), each.all(), found, all);
    }
  }

  private static void everywhere(ObjectNode facet, String query) {
    facet.put("type", "query").put("q", query).putObject("domain").put("query", "*:*");
  }

  private static NamedList<?> facets(QueryResponse response) {
    return part(response.getResponse(), "facets");
  }

  private static NamedList<?> part(NamedList<?> answer, String name) {
    return answer.get(name) instanceof NamedList<?> found ? found : new NamedList<>();
  }
}
