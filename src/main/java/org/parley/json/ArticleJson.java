package org.parley.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.Failure;
import org.parley.domain.Quote;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.Theme;

/**
 * Writes articles in the form of Parley's public contract. Offsets are UTF-16 units into the text.
 */
public final class ArticleJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ArticleJson() {}

  /** The whole article. */
  public static ObjectNode of(Article article) {
    ObjectNode json = head(article.id(), article.source().file());
    addSource(json, article.source());
    addDescription(json, article.description());
    json.put("text", article.source().text());
    json.set(
        "actors", array(article.analysis().actors().stream().map(ArticleJson::actor).toList()));
    json.set(
        "quotes", array(article.analysis().quotes().stream().map(ArticleJson::quote).toList()));
    json.set(
        "stances", array(article.analysis().stances().stream().map(ArticleJson::stance).toList()));
    json.set("themes", strings(article.analysis().themeLabels()));
    json.set("reprints", JSON.arrayNode());
    ObjectNode receipts = receipts(article.description());
    receipts.set("themes", themes(article.analysis().themes()));
    json.set("receipts", receipts);
    json.putNull("error");
    return json;
  }

  /**
   * A file that could not become an article: every key of an article, with nothing in it but the
   * error.
   *
   * @param id null if not even the bytes could be read
   */
  public static ObjectNode ofFailure(@Nullable ArticleId id, String file, Failure failure) {
    ObjectNode json = head(id, file);
    json.putNull("type").putNull("language").put("words", 0).putNull("title");
    json.set("authors", JSON.arrayNode());
    json.putNull("outlet").putNull("published").putNull("url").put("text", "");
    for (String list : List.of("actors", "quotes", "stances", "themes", "reprints")) {
      json.set(list, JSON.arrayNode());
    }
    json.set(
        "receipts",
        receipts(new Description(List.of(), List.of(), List.of(), List.of(), List.of())));
    json.set(
        "error",
        JSON.objectNode().put("reason", failure.reason().key()).put("detail", failure.detail()));
    return json;
  }

  private static ObjectNode head(@Nullable ArticleId id, String file) {
    return JSON.objectNode().put("id", id == null ? null : id.value()).put("file", file);
  }

  private static void addSource(ObjectNode json, SourceText source) {
    json.put("type", source.mediaType())
        .put("language", source.language())
        .put("words", source.words());
  }

  private static void addDescription(ObjectNode json, Description description) {
    json.put("title", description.chosenTitle());
    json.set("authors", strings(description.chosenAuthors()));
    json.put("outlet", description.chosenOutlet().orElse(null));
    json.put("published", description.chosenDate().map(date -> date.iso()).orElse(null));
    json.put("url", description.chosenUrl().orElse(null));
    if (description.recordId() != null) {
      json.put("recordId", description.recordId());
    }
    if (!description.columns().isEmpty()) {
      ObjectNode columns = json.putObject("columns");
      description.columns().forEach((name, values) -> columns.set(name, strings(values)));
    }
  }

  private static ObjectNode receipts(Description description) {
    ObjectNode json = JSON.objectNode();
    json.set("title", receipts(description.title()));
    json.set("authors", receipts(description.authors()));
    json.set("outlet", receipts(description.outlet()));
    json.set("published", receipts(description.published()));
    json.set("url", receipts(description.url()));
    return json;
  }

  private static ArrayNode receipts(List<Receipt> receipts) {
    return array(receipts.stream().map(ArticleJson::receipt).toList());
  }

  private static ObjectNode receipt(Receipt receipt) {
    ObjectNode json =
        JSON.objectNode()
            .put("value", receipt.value())
            .put("source", receipt.origin().key())
            .put("text", receipt.text());
    Span span = receipt.span();
    if (span == null) {
      json.putNull("start").putNull("end");
    } else {
      addSpan(json, span);
    }
    return json.put("chosen", receipt.chosen());
  }

  private static ObjectNode actor(Actor actor) {
    ObjectNode json =
        JSON.objectNode()
            .put("name", actor.name())
            .put("kind", actor.kind().key())
            .put("mentions", actor.mentions());
    json.set("as", strings(actor.as()));
    json.put("central", actor.central());
    json.set("places", array(actor.places().stream().map(ArticleJson::mention).toList()));
    return json;
  }

  private static ObjectNode mention(Actor.Mention mention) {
    ObjectNode json = JSON.objectNode();
    addSpan(json, mention.span());
    return json.put("rule", mention.rule());
  }

  /** A receipt a passage that tells of a theme. */
  private static ArrayNode themes(List<Theme> themes) {
    ArrayNode json = JSON.arrayNode();
    for (Theme theme : themes) {
      for (Theme.Passage passage : theme.evidence()) {
        ObjectNode receipt =
            json.addObject()
                .put("value", theme.label())
                .put("source", "text")
                .put("text", passage.text());
        addSpan(receipt, passage.span());
        receipt.put("chosen", true);
      }
    }
    return json;
  }

  private static ObjectNode quote(Quote quote) {
    ObjectNode json = JSON.objectNode().put("text", quote.text());
    addSpan(json, quote.span());
    json.put("speaker", quote.speaker()).put("cue", quote.cue()).put("kind", quote.kind().key());
    if (quote.source() == null) {
      return json.putNull("source");
    }
    addSpan(json.putObject("source"), quote.source());
    return json;
  }

  /** A stance, with all that was judged. */
  public static ObjectNode stance(Stance stance) {
    ObjectNode json = JSON.objectNode().put("proposition", stance.proposition());
    addJudgement(json, stance.verdict());
    json.set("said", array(stance.said().stream().map(ArticleJson::said).toList()));
    json.set(
        "others",
        array(
            stance.others().stream()
                .map(other -> addJudgement(JSON.objectNode(), other))
                .toList()));
    return json;
  }

  private static ObjectNode addJudgement(ObjectNode json, Stance.Judgement judgement) {
    Stance.Label label = judgement.label();
    json.put("label", label == null ? null : label.key())
        .put("confidence", judgement.confidence())
        .put("origin", judgement.origin().key());
    json.set("evidence", array(judgement.evidence().stream().map(ArticleJson::evidence).toList()));
    return json.put("judge", judgement.judge()).put("note", judgement.note());
  }

  private static ObjectNode said(Stance.Said said) {
    ObjectNode json = JSON.objectNode().put("text", said.text());
    addSpan(json, said.span());
    return json.put("label", said.label().key()).put("speaker", said.speaker());
  }

  private static ObjectNode evidence(Stance.Evidence evidence) {
    ObjectNode json = JSON.objectNode().put("text", evidence.text());
    addSpan(json, evidence.span());
    return json.put("label", evidence.label().key());
  }

  private static void addSpan(ObjectNode json, Span span) {
    json.put("start", span.start()).put("end", span.end());
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode json = JSON.arrayNode();
    values.forEach(json::add);
    return json;
  }

  private static ArrayNode array(List<ObjectNode> values) {
    return JSON.arrayNode().addAll(values);
  }
}
