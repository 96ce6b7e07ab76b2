package org.parley.solr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.schema.AnalyzerDefinition;
import org.apache.solr.client.solrj.request.schema.FieldTypeDefinition;
import org.apache.solr.client.solrj.request.schema.SchemaRequest;
import org.apache.solr.client.solrj.response.schema.SchemaRepresentation;
import org.apache.solr.common.params.MapSolrParams;
import org.jspecify.annotations.Nullable;

/** The shape of a schema as Solr's schema API tells it. */
final class TheirSchema {
  private TheirSchema() {}

  static SchemaShape read(SolrClient client, String collection)
      throws SolrServerException, IOException {
    SchemaRequest.Fields effective =
        new SchemaRequest.Fields(new MapSolrParams(Map.of("showDefaults", "true")));
    Map<String, Map<String, String>> fields = new HashMap<>();
    for (Map<String, Object> field : effective.process(client, collection).getFields()) {
      fields.put(String.valueOf(field.get("name")), strings(field));
    }
    SchemaRepresentation schema =
        new SchemaRequest().process(client, collection).getSchemaRepresentation();
    Map<String, String> types = new HashMap<>();
    for (FieldTypeDefinition type : schema.getFieldTypes()) {
      types.put(String.valueOf(type.getAttributes().get("name")), type(type));
    }
    Set<String> copies =
        schema.getCopyFields().stream()
            .map(copy -> copy.get("source") + " to " + copy.get("dest"))
            .collect(Collectors.toSet());
    return new SchemaShape(String.valueOf(schema.getUniqueKey()), fields, types, copies);
  }

  private static Map<String, String> strings(Map<String, Object> attributes) {
    Map<String, String> strings = new TreeMap<>();
    attributes.forEach((name, value) -> strings.put(name, String.valueOf(value)));
    return strings;
  }

  private static String type(FieldTypeDefinition type) {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(type.getAttributes().get("class")));
    add(parts, "all", type.getAnalyzer());
    add(parts, "index", type.getIndexAnalyzer());
    add(parts, "query", type.getQueryAnalyzer());
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, String use, @Nullable AnalyzerDefinition analyzer) {
    if (analyzer == null) {
      return;
    }
    List<Map<String, Object>> steps = new ArrayList<>();
    if (analyzer.getCharFilters() != null) {
      steps.addAll(analyzer.getCharFilters());
    }
    if (analyzer.getTokenizer() != null) {
      steps.add(analyzer.getTokenizer());
    }
    if (analyzer.getFilters() != null) {
      steps.addAll(analyzer.getFilters());
    }
    parts.add(AnalysisText.analyzer(use, steps));
  }
}
