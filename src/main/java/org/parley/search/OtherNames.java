package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;
import org.parley.solr.SuggestedName;

/** Finds words of a query that are another name of an actor. */
record OtherNames(SolrConnection solr) {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 4;

  /** Of those who are called so, the one must be named in so large a share of the articles. */
  private static final double CLEARLY = 2.0 / 3;

  /** Of the articles with the words, so many have to mean somebody by them. */
  private static final double OFTEN = 0.2;

  /** The longest runs of words first; words of one are not looked at again. */
  List<Understanding.OtherName> of(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    List<List<String>> runs = runs(words);
    ModifiableSolrParams params = SearchRequest.plain("-*:*");
    params.set("rows", 0);
    params.set("json.facet", request(runs, params));
    List<Understanding.OtherName> names = new ArrayList<>();
    List<String> used = new ArrayList<>();
    if (solr.query(params).getResponse().get("facets") instanceof NamedList<?> counts) {
      for (int i = 0; i < runs.size(); i++) {
        List<String> run = runs.get(i);
        if (run.stream().noneMatch(used::contains)
            && counts.get("run" + i) instanceof NamedList<?> found) {
          long with = counts.get("with" + i) instanceof NamedList<?> w ? FacetReader.count(w) : 0;
          Optional<Understanding.OtherName> name =
              clearly(FacetReader.counts(found))
                  .map(who -> otherName(run, who))
                  .filter(called -> called.articles() >= OFTEN * with);
          name.ifPresent(any -> used.addAll(run));
          name.ifPresent(names::add);
        }
      }
    }
    String typed = " " + SuggestedName.fold(String.join(" ", words)) + " ";
    return names.stream().filter(name -> !isIn(typed, name.actor())).toList();
  }

  private static Understanding.OtherName otherName(
      List<String> run, Map.Entry<String, Long> actor) {
    return new Understanding.OtherName(String.join(" ", run), actor.getKey(), actor.getValue());
  }

  /** Whoever types an actor's name as it stands knows it. */
  private static boolean isIn(String typed, String actor) {
    return typed.contains(" " + SuggestedName.fold(actor) + " ");
  }

  private static List<List<String>> runs(List<String> words) {
    List<List<String>> runs = new ArrayList<>();
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        List<String> run = words.subList(i, i + length);
        if (isNameLike(String.join(" ", run))) {
          runs.add(run);
        }
      }
    }
    return runs;
  }

  /** Two letters are a name in capitals only: US, but not us. */
  private static boolean isNameLike(String words) {
    return words.length() > 2 || words.matches("\\p{Lu}{2}");
  }

  private static String request(List<List<String>> runs, ModifiableSolrParams params) {
    ObjectNode facets = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < runs.size(); i++) {
      String run = String.join(" ", runs.get(i));
      called(facets.putObject("run" + i), params, "run" + i, run);
      ObjectNode with = facets.putObject("with" + i);
      with.put("type", "query").put("q", Fields.TEXT_EXACT + ":" + LuceneText.quoted(run));
      with.putObject("domain").put("query", "*:*");
    }
    return facets.toString();
  }

  /**
   * Asks whom articles call exactly so.
   *
   * @param parameter a name for the letters that is free
   */
  static void called(
      ObjectNode facet, ModifiableSolrParams params, String parameter, String words) {
    String field = Fields.suggest(Fields.ACTOR);
    String prefix = SuggestedName.calledExactly(words);
    params.set(parameter, prefix);
    facet.put("type", "terms").put("field", field).put("prefix", prefix).put("limit", 10);
    facet.putObject("domain").put("query", "{!prefix f=" + field + " v=$" + parameter + "}");
  }

  /** The one of those who are called so that is named in clearly most of the articles. */
  static Optional<Map.Entry<String, Long>> clearly(Map<String, Long> counts) {
    Map<String, Long> actors = new LinkedHashMap<>();
    counts.forEach(
        (value, count) ->
            SuggestedName.parse(value).ifPresent(n -> actors.merge(n.name(), count, Long::sum)));
    long all = actors.values().stream().mapToLong(Long::longValue).sum();
    return actors.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= CLEARLY * all);
  }
}
