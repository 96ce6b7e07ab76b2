package org.parley.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.solr.common.SolrDocument;
import org.parley.domain.Article;
import org.parley.json.ArticleReader;
import org.parley.solr.Fields;
import org.parley.solr.TextLanguage;

/** Reads a whole article from Solr's answer to a request for {@link #fields}. */
record FoundDocument(SolrDocument document) {

  /** What a request has to ask for. */
  static String[] fields() {
    Stream<String> kept =
        Stream.of(Fields.KEY, Fields.ID, Fields.GROUP, Fields.ARTICLE_JSON, Fields.CARD_JSON);
    return Stream.concat(kept, Stream.of(TextLanguage.values()).map(TextLanguage::text))
        .toArray(String[]::new);
  }

  String key() {
    return string(Fields.KEY);
  }

  String id() {
    return string(Fields.ID);
  }

  String group() {
    return string(Fields.GROUP);
  }

  Article article() {
    ObjectNode json = (ObjectNode) Cards.parse(string(Fields.ARTICLE_JSON));
    json.put("text", text());
    return ArticleReader.read(json);
  }

  /** The text, whatever its language. */
  String text() {
    return Stream.of(TextLanguage.values())
        .map(language -> (String) document.getFieldValue(language.text()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  boolean isAnalysed() {
    return Cards.isAnalysed(string(Fields.CARD_JSON));
  }

  private String string(String field) {
    return String.valueOf(document.getFieldValue(field));
  }
}
