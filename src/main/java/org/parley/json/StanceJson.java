package org.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.domain.Stance;

/** Writes verdicts on texts that are in no index, in the form of Parley's public contract. */
public final class StanceJson {
  private StanceJson() {}

  /** The answer to a pair, under the id that it came with. */
  public static ObjectNode ofPair(JsonNode id, Stance stance) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("id", id);
    return addVerdict(json, stance);
  }

  /** The verdict on a file. */
  public static ObjectNode ofFile(String file, String statement, Stance stance) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("file", file).put("proposition", statement);
    return addVerdict(json, stance);
  }

  private static ObjectNode addVerdict(ObjectNode json, Stance stance) {
    ObjectNode whole = ArticleJson.stance(stance);
    for (String key : new String[] {"label", "confidence", "evidence", "said", "judge", "note"}) {
      json.set(key, whole.path(key));
    }
    return json;
  }
}
