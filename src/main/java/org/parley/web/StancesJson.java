package org.parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parley.domain.Stance;
import org.parley.search.Hit;
import org.parley.web.page.Standing;

/** How well the labels hold, in the form of the public contract. */
final class StancesJson {
  private StancesJson() {}

  static ObjectNode of(List<Standing> standings) {
    ObjectNode json = Json.object();
    ArrayNode propositions = json.putArray("propositions");
    standings.forEach(standing -> propositions.add(one(standing)));
    return json;
  }

  private static ObjectNode one(Standing standing) {
    ObjectNode json =
        Json.object()
            .put("proposition", standing.proposition().id())
            .put("statement", standing.proposition().statement());
    ObjectNode model = json.putObject("model");
    for (Stance.Label side : Stance.Label.values()) {
      model.put(side.key(), standing.model().getOrDefault(side, 0L));
    }
    json.putObject("labels")
        .put("articles", standing.people().articles())
        .put("untouched", standing.people().untouched())
        .put("sentences", standing.people().sentences());
    json.putObject("agreement")
        .put("articles", standing.judgedByBoth())
        .put("agreed", standing.agreed())
        .put("decided", standing.decided())
        .put("right", standing.right());
    ArrayNode both = json.putArray("both");
    standing
        .both()
        .forEach(
            pair ->
                both.addObject()
                    .put("model", pair.modelSide())
                    .put("people", pair.peopleSide())
                    .put("articles", pair.articles()));
    ArrayNode next = json.putArray("next");
    standing.next().forEach(hit -> next.add(next(hit, standing.stance(hit))));
    return json;
  }

  private static ObjectNode next(Hit hit, Stance stance) {
    return Json.object()
        .put("id", hit.id().value())
        .put("title", hit.masthead().title().text())
        .put("label", stance.label().key())
        .put("confidence", stance.confidence());
  }
}
