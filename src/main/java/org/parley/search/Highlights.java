package org.parley.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.jspecify.annotations.Nullable;
import org.parley.solr.Fields;
import org.parley.solr.TextLanguage;

/** Asks for marks in the fields of each language, and reads those of the one an article is in. */
final class Highlights {
  private Highlights() {}

  /**
   * Marks the hits of a query wherever its words stand, whatever field it names. What a word is in
   * another language is marked in texts of that language alone.
   */
  static void ask(
      ModifiableSolrParams params, List<TextLanguage> languages, @Nullable String marked) {
    for (TextLanguage language : languages) {
      for (String field : List.of(language.title(), language.text())) {
        params.add("hl.fl", field);
        params.set("f." + field + ".hl.queryFieldPattern", language.text(), Fields.TEXT_EXACT);
      }
      params.set("f." + language.title() + ".hl.bs.type", "WHOLE");
    }
    if (marked != null) {
      params.set("hl", true);
      params.set("hl.method", "unified");
      params.set("hl.q", marked);
      params.set("hl.qparser", "lucene");
      params.set("hl.maxAnalyzedChars", Integer.MAX_VALUE - 1);
      params.set("hl.tag.pre", Marks.BEFORE);
      params.set("hl.tag.post", Marks.AFTER);
    }
  }

  /** The marked passages of the text of the article of this unique key; empty if nothing is. */
  static List<String> ofText(QueryResponse response, String key) {
    return of(response, key, TextLanguage::text);
  }

  /** The marked title in a list of one; empty if nothing is marked. */
  static List<String> ofTitle(QueryResponse response, String key) {
    return of(response, key, TextLanguage::title);
  }

  private static List<String> of(
      QueryResponse response, String key, Function<TextLanguage, String> field) {
    Map<String, Map<String, List<String>>> all = response.getHighlighting();
    Map<String, List<String>> found = all == null ? Map.of() : all.getOrDefault(key, Map.of());
    return List.of(TextLanguage.values()).stream()
        .flatMap(language -> found.getOrDefault(field.apply(language), List.of()).stream())
        .toList();
  }
}
