package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.NamedList;
import org.parley.solr.SolrConnection;

/**
 * Counts in two requests, however many tables there are. The first finds the lines of each; on a
 * cluster it may take a value for rarer than it is, which can cost one its place among the most
 * frequent. The second counts each cell by a query of its own, under the filters of the search and
 * in the words of its filters: its numbers are exact on any number of shards, and are those that
 * the search for the cell finds.
 */
record Comparing(SolrConnection solr, Facets facets) {
  private static final String ALL = "all";

  Comparison of(SearchState state, AskedQuery query, List<Cross> crosses) {
    ModifiableSolrParams params = SearchRequest.ofPieces(state, facets, query);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < crosses.size(); i++) {
      rows(crosses, i).ask(json);
      columns(crosses, i).ask(json);
    }
    QueryResponse found = asked(params, json);
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < crosses.size(); i++) {
      NamedList<?> answer = facets(found);
      tables.add(new Table(i, rows(crosses, i).read(answer), columns(crosses, i).read(answer)));
    }
    return counted(state, query, tables, found.getResults().getNumFound());
  }

  private static Lines rows(List<Cross> crosses, int i) {
    return new Lines("rows" + i, crosses.get(i).rows());
  }

  private static Lines columns(List<Cross> crosses, int i) {
    return new Lines("columns" + i, crosses.get(i).columns());
  }

  private Comparison counted(SearchState state, AskedQuery query, List<Table> tables, long pieces) {
    ModifiableSolrParams params = SearchRequest.ofNumbers(state, facets, query);
    PartQueries queries = new PartQueries(params);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    tables.forEach(table -> table.ask(json, queries));
    QueryResponse response = asked(params, json);
    NamedList<?> answer = facets(response);
    long articles = response.getResults().getNumFound();
    return new Comparison(
        pieces, articles, tables.stream().map(table -> table.read(answer)).toList());
  }

  private QueryResponse asked(ModifiableSolrParams params, ObjectNode json) {
    params.set("json.facet", json.toString());
    return solr.query(params);
  }

  private static NamedList<?> facets(QueryResponse response) {
    return named(response.getResponse(), "facets");
  }

  private static NamedList<?> named(NamedList<?> answer, String name) {
    return answer.get(name) instanceof NamedList<?> found ? found : new NamedList<>();
  }

  /** A table whose lines are known. */
  private record Table(int number, List<Part> rows, List<Part> columns) {

    void ask(ObjectNode json, PartQueries queries) {
      List<String> columnQueries = columns.stream().map(queries::of).toList();
      row(json, ALL + number, queries.of(new Part.Whole()), columnQueries);
      for (int i = 0; i < rows.size(); i++) {
        row(json, name(i), queries.of(rows.get(i)), columnQueries);
      }
    }

    private static void row(ObjectNode json, String name, String row, List<String> columns) {
      ObjectNode cells = query(json, name, row).putObject("facet");
      for (int i = 0; i < columns.size(); i++) {
        query(cells, "c" + i, columns.get(i));
      }
    }

    private static ObjectNode query(ObjectNode facets, String name, String query) {
      return facets.putObject(name).put("type", "query").put("q", query);
    }

    private String name(int row) {
      return "t" + number + "_" + row;
    }

    CrossTable read(NamedList<?> answer) {
      List<CrossTable.Row> counted = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        counted.add(row(rows.get(i), named(answer, name(i))));
      }
      return new CrossTable(
          columns, withoutEmptyEnds(counted), row(new Part.Whole(), named(answer, ALL + number)));
    }

    private CrossTable.Row row(Part part, NamedList<?> found) {
      List<Long> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.add(FacetReader.count(named(found, "c" + i)));
      }
      return new CrossTable.Row(part, FacetReader.count(found), cells);
    }

    /** Days are asked for from the first of a month to the last of another. */
    private static List<CrossTable.Row> withoutEmptyEnds(List<CrossTable.Row> rows) {
      int first = 0;
      while (first < rows.size() && isEmptyTime(rows.get(first))) {
        first++;
      }
      int last = rows.size();
      while (last > first && !(rows.get(last - 1).part() instanceof Part.Time)) {
        last--;
      }
      int end = last;
      while (end > first && isEmptyTime(rows.get(end - 1))) {
        end--;
      }
      List<CrossTable.Row> kept = new ArrayList<>(rows.subList(first, end));
      kept.addAll(rows.subList(last, rows.size()));
      return kept;
    }

    private static boolean isEmptyTime(CrossTable.Row row) {
      return row.part() instanceof Part.Time && row.articles() == 0;
    }
  }
}
