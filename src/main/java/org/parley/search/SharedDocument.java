package org.parley.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.solr.common.SolrDocument;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Sha256;
import org.parley.json.ArticleReader;
import org.parley.share.SharedArticle;
import org.parley.solr.Fields;

/** Reads what shared links remember of an article. */
final class SharedDocument {
  private static final int DIGITS = 12;

  private SharedDocument() {}

  /** What a request has to ask for. */
  static String[] fields() {
    return new String[] {Fields.ID, Fields.GROUP, Fields.FILE, Fields.CARD_JSON};
  }

  static SharedArticle read(SolrDocument document) {
    JsonNode card = Cards.parse((String) document.getFieldValue(Fields.CARD_JSON));
    return new SharedArticle(
        new ArticleId((String) document.getFieldValue(Fields.ID)),
        new SharedArticle.Source(
            String.valueOf(document.getFirstValue(Fields.FILE)),
            String.valueOf(document.getFieldValue(Fields.GROUP)),
            card.path("digest").textValue()),
        new SharedArticle.Headline(
            card.path("title").asText(""),
            ArticleReader.strings(card.path("authors")),
            card.path("outlet").textValue(),
            card.path("published").textValue()),
        labels(card));
  }

  private static SharedArticle.@Nullable Labels labels(JsonNode card) {
    if (!card.path("analysed").asBoolean(true)) {
      return null;
    }
    List<String> stances =
        ArticleReader.each(
            card.path("stances"),
            stance -> stance.path("proposition").asText() + ":" + stance.path("label").asText());
    List<String> actors =
        ArticleReader.each(card.path("actors"), actor -> actor.path("name").asText());
    return new SharedArticle.Labels(
        stances, Sha256.of(String.join("\n", actors)).substring(0, DIGITS));
  }
}
