package org.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parley.domain.Article;
import org.parley.domain.Sha256;

/**
 * What a result list needs of an article, without its text: kept beside the index entry, so that a
 * page of results reads a few kilobytes instead of whole articles.
 */
public final class CardJson {
  private static final int MAX_ACTORS = 12;
  private static final int OPENING_CHARACTERS = 320;
  private static final int DIGEST_DIGITS = 16;

  private CardJson() {}

  /**
   * The card of an article, with {@code opening} for lists where no words were searched, and {@code
   * digest}, which is another wherever the text is.
   *
   * @param analysed whether the article carries its analysis, or waits for it
   */
  public static ObjectNode of(Article article, boolean analysed) {
    ObjectNode card = ArticleJson.of(article);
    card.remove(List.of("text", "quotes", "receipts", "themes", "columns", "file", "error"));
    shorten(card.path("actors"));
    card.path("stances")
        .forEach(stance -> ((ObjectNode) stance).remove(List.of("evidence", "others", "said")));
    card.put("titled", article.description().isTitled());
    card.put("analysed", analysed);
    card.put("digest", Sha256.of(article.source().text()).substring(0, DIGEST_DIGITS));
    return card.put("opening", Opening.sentences(article, OPENING_CHARACTERS));
  }

  private static void shorten(JsonNode actors) {
    while (actors.size() > MAX_ACTORS) {
      ((ArrayNode) actors).remove(MAX_ACTORS);
    }
  }
}
