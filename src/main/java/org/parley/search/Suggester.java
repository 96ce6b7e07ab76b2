package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;
import org.parley.solr.SuggestedName;

/**
 * Proposes names and titles that begin as typed, in one request. Where all that was typed is no
 * beginning of a name, its last words may be: the others are searched still.
 */
record Suggester(SolrConnection solr) {
  /** Nobody types more of a name than this. */
  private static final int LONGEST = 100;

  private static final int MOST_ENDS = 3;
  private static final int MOST_NAMES = 4;

  /** A name comes once for each way to call it. */
  private static final int MOST_VALUES = 5 * MOST_NAMES;

  /** Fewer letters begin something in nearly every article: looking that up first gains nothing. */
  private static final int SELECTIVE = 3;

  List<Suggestion> of(String typed) {
    String words = typed.strip();
    if (words.length() > LONGEST || SuggestedName.fold(words).isEmpty()) {
      return List.of();
    }
    List<String> ends = ends(words);
    QueryResponse response = solr.query(request(typed, ends));
    List<Suggestion> suggestions = new ArrayList<>();
    if (response.getResponse().get("facets") instanceof NamedList<?> counts) {
      for (Suggestion.Kind kind : Suggestion.Kind.values()) {
        suggestions.addAll(names(kind, words, ends, counts));
      }
    }
    suggestions.addAll(Titles.read(response));
    return suggestions;
  }

  /** The whole, then its last two words, then its last. */
  private static List<String> ends(String words) {
    List<String> ends = new ArrayList<>(List.of(words));
    String[] parts = words.split("\\s+", -1);
    for (int i = Math.max(1, parts.length - MOST_ENDS + 1); i < parts.length; i++) {
      ends.add(String.join(" ", List.of(parts).subList(i, parts.length)));
    }
    return ends;
  }

  private static ModifiableSolrParams request(String typed, List<String> ends) {
    ModifiableSolrParams params = SearchRequest.plain(Titles.query(typed));
    Titles.ask(params);
    ObjectNode facets = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < ends.size(); i++) {
      String letters = SuggestedName.fold(ends.get(i));
      if (!letters.isEmpty()) {
        params.set("p" + i, letters);
        for (Suggestion.Kind kind : Suggestion.Kind.values()) {
          putNames(facets.putObject(kind.key() + i), Fields.suggest(kind.key()), letters, i);
        }
      }
    }
    params.set("json.facet", facets.toString());
    return params;
  }

  private static void putNames(ObjectNode facet, String field, String letters, int i) {
    facet.put("type", "terms").put("field", field).put("prefix", letters);
    facet.put("limit", MOST_VALUES).put("mincount", 1);
    boolean selective = letters.length() >= SELECTIVE;
    String among = selective ? "{!prefix f=" + field + " v=$p" + i + "}" : "*:*";
    facet.putObject("domain").put("query", among);
  }

  private static List<Suggestion.Name> names(
      Suggestion.Kind kind, String words, List<String> ends, NamedList<?> counts) {
    for (int i = 0; i < ends.size(); i++) {
      if (counts.get(kind.key() + i) instanceof NamedList<?> found) {
        String before = words.substring(0, words.length() - ends.get(i).length()).strip();
        List<Suggestion.Name> names = names(kind, before, FacetReader.counts(found));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static List<Suggestion.Name> names(
      Suggestion.Kind kind, String before, Map<String, Long> counts) {
    Map<String, Suggestion.Name> names = new LinkedHashMap<>();
    counts.forEach(
        (value, count) ->
            SuggestedName.parse(value)
                .ifPresent(
                    name -> {
                      @Nullable String what = name.kind().isEmpty() ? null : name.kind();
                      names.putIfAbsent(
                          name.name(),
                          new Suggestion.Name(kind.key(), name.name(), what, count, before));
                    }));
    return names.values().stream().limit(MOST_NAMES).toList();
  }
}
