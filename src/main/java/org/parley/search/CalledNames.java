package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.parley.search.syntax.Clause;
import org.parley.solr.SolrConnection;
import org.parley.solr.SuggestedName;

/**
 * Finds actors and speakers by whatever name a reader types after {@code actor:} or {@code
 * speaker:}. Articles have each under one name; where articles call clearly one of them as typed,
 * that name is asked for beside what was typed.
 */
record CalledNames(SolrConnection solr) {
  private static final Set<Clause.Field> FIELDS = Set.of(Clause.Field.ACTOR, Clause.Field.SPEAKER);

  /** More names than these are no query of a person. */
  private static final int MOST = 20;

  /** The clause with the names; itself where there are none. Asks Solr once at most. */
  Clause in(Clause clause) {
    List<String> typed = new ArrayList<>();
    each(
        clause,
        false,
        leaf -> {
          typed.add(text(leaf));
          return leaf;
        });
    if (typed.isEmpty() || typed.size() > MOST) {
      return clause;
    }
    Map<String, String> names = names(typed);
    return names.isEmpty() ? clause : each(clause, false, leaf -> named(leaf, names));
  }

  private static Clause named(Clause leaf, Map<String, String> names) {
    String name = names.get(text(leaf));
    return name == null ? leaf : new Clause.Any(List.of(leaf, new Clause.Phrase(name, 0)));
  }

  private static String text(Clause leaf) {
    return leaf instanceof Clause.Word word ? word.text() : ((Clause.Phrase) leaf).text();
  }

  /** The clause with something else in the place of each name that it asks for. */
  private static Clause each(Clause clause, boolean within, UnaryOperator<Clause> change) {
    if (clause instanceof Clause.In in) {
      return new Clause.In(in.field(), each(in.clause(), FIELDS.contains(in.field()), change));
    } else if (clause instanceof Clause.Not not) {
      return new Clause.Not(each(not.clause(), within, change));
    } else if (clause instanceof Clause.All all) {
      return new Clause.All(each(all.clauses(), within, change));
    } else if (clause instanceof Clause.Any any) {
      return new Clause.Any(
          each(any.clauses(), within, change).stream()
              .flatMap(
                  each -> each instanceof Clause.Any a ? a.clauses().stream() : Stream.of(each))
              .toList());
    }
    boolean whole =
        clause instanceof Clause.Word || (clause instanceof Clause.Phrase p && p.slop() == 0);
    return within && whole ? change.apply(clause) : clause;
  }

  private static List<Clause> each(
      List<Clause> clauses, boolean within, UnaryOperator<Clause> change) {
    return clauses.stream().map(clause -> each(clause, within, change)).toList();
  }

  /** Under which name the collection has whom it calls so. */
  private Map<String, String> names(List<String> typed) {
    ModifiableSolrParams params = SearchRequest.plain("-*:*");
    params.set("rows", 0);
    ObjectNode facets = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < typed.size(); i++) {
      OtherNames.called(facets.putObject("name" + i), params, "name" + i, typed.get(i));
    }
    params.set("json.facet", facets.toString());
    Map<String, String> names = new LinkedHashMap<>();
    if (solr.query(params).getResponse().get("facets") instanceof NamedList<?> counts) {
      for (int i = 0; i < typed.size(); i++) {
        String words = typed.get(i);
        if (counts.get("name" + i) instanceof NamedList<?> found) {
          OtherNames.clearly(FacetReader.counts(found))
              .filter(n -> !SuggestedName.fold(n.getKey()).equals(SuggestedName.fold(words)))
              .ifPresent(name -> names.put(words, name.getKey()));
        }
      }
    }
    return names;
  }
}
