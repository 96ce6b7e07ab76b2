package org.parley.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.solr.common.SolrDocument;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Moments;
import org.parley.json.ArticleReader;
import org.parley.solr.Fields;
import org.parley.solr.TextLanguage;

/** Reads articles back from Solr. */
final class StoredArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoredArticles() {}

  static StoredArticle read(SolrDocument document) {
    String json = (String) document.getFieldValue(Fields.ARTICLE_JSON);
    try {
      ObjectNode article = (ObjectNode) JSON.readTree(json);
      article.put("text", text(document));
      return new StoredArticle(
          ArticleReader.read(article),
          String.valueOf(document.getFieldValue(Fields.FINGERPRINT)),
          String.valueOf(document.getFieldValue(Fields.GROUP)),
          moments(document),
          (Long) document.getFieldValue(Fields.VERSION),
          analysed(JSON.readTree((String) document.getFieldValue(Fields.CARD_JSON))));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the index holds an article that is no JSON", broken);
    }
  }

  /** Whether the article of a card carries its analysis. */
  static boolean analysed(JsonNode card) {
    return card.path("analysed").asBoolean(true);
  }

  /** When it came and changed; null if it was put without. */
  static @Nullable Moments moments(SolrDocument document) {
    return document.getFieldValue(Fields.ARRIVED) instanceof Date arrived
            && document.getFieldValue(Fields.CHANGED) instanceof Date changed
        ? new Moments(arrived.toInstant(), changed.toInstant())
        : null;
  }

  /** The text is in the field of the article's language. */
  private static String text(SolrDocument document) {
    return Stream.of(TextLanguage.values())
        .map(language -> (String) document.getFieldValue(language.text()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
