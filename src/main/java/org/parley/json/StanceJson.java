package org.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parley.domain.Stance;

/** Writes verdicts on texts that are in no index, in the form of Parley's public contract. */
public final class StanceJson {
  private StanceJson() {}

  /** The answer to a pair, under the id that it came with. */
  public static ObjectNode ofPair(JsonNode id, Stance stance) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("id", id);
    addKeys(json, stance, List.of("label", "confidence", "evidence"));
    if (stance.verdict().note() != null) {
      json.put("note", stance.verdict().note());
    }
    return json;
  }

  /** The verdict on a file. */
  public static ObjectNode ofFile(String file, String statement, Stance stance) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("file", file).put("proposition", statement);
    addKeys(json, stance, List.of("label", "confidence", "evidence", "said", "judge", "note"));
    return json;
  }

  private static void addKeys(ObjectNode json, Stance stance, List<String> keys) {
    ObjectNode whole = ArticleJson.stance(stance);
    keys.forEach(key -> json.set(key, whole.path(key)));
  }
}
