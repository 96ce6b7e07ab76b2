package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.parley.search.syntax.Clause;
import org.parley.search.syntax.Clauses;
import org.parley.solr.SolrConnection;
import org.parley.solr.TextLanguage;

/** Asks in how many articles of each language the words of a query are. */
record WordCounts(SolrConnection solr, Languages languages) {
  /** In a longer query no single word decides. */
  private static final int MOST_WORDS = 12;

  /** The weights of a query's words; none where there is but one language. */
  WordWeights weights(Clause clause) {
    List<String> words =
        Clauses.shown(clause).stream()
            .filter(Clause.Word.class::isInstance)
            .map(leaf -> ((Clause.Word) leaf).text())
            .distinct()
            .toList();
    if (languages.present().size() < 2 || words.isEmpty() || words.size() > MOST_WORDS) {
      return WordWeights.NONE;
    }
    ModifiableSolrParams params = SearchRequest.plain("*:*");
    params.set("rows", 0);
    params.set("json.facet", request(words));
    return solr.query(params).getResponse().get("facets") instanceof NamedList<?> counts
        ? new WordWeights(read(words, "title", counts), read(words, "text", counts))
        : WordWeights.NONE;
  }

  private String request(List<String> words) {
    ObjectNode facets = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < words.size(); i++) {
      count(facets.putObject("title" + i), words.get(i), TextLanguage::title);
      count(facets.putObject("text" + i), words.get(i), TextLanguage::text);
    }
    return facets.toString();
  }

  private void count(ObjectNode facet, String word, Function<TextLanguage, String> field) {
    facet.put("type", "query");
    facet.put("q", "{!lucene cache=false}" + LuceneText.anyOf(languages.present(), field, word));
    FacetRequest.putLanguages(facet.putObject("facet"));
  }

  private Map<String, Map<TextLanguage, Double>> read(
      List<String> words, String field, NamedList<?> counts) {
    Map<String, Map<TextLanguage, Double>> weights = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (counts.get(field + i) instanceof NamedList<?> found
          && found.get(FacetRequest.LANGUAGES) instanceof NamedList<?> byLanguage) {
        weights.put(words.get(i), WordWeights.of(Languages.counted(byLanguage), languages));
      }
    }
    return weights;
  }
}
