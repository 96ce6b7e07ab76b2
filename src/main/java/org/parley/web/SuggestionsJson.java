package org.parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parley.search.Facets;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.Suggestion;

/** Suggestions as JSON, each with the address that it leads to. Immutable. */
record SuggestionsJson(Facets facets) {

  /**
   * The answer.
   *
   * @param state the search that the names narrow; its words are those that were typed
   */
  ObjectNode of(String typed, SearchState state, List<Suggestion> suggestions) {
    ObjectNode json = Json.object().put("q", typed);
    ArrayNode all = json.putArray("suggestions");
    for (Suggestion suggestion : suggestions) {
      if (suggestion instanceof Suggestion.Name name) {
        put(all.addObject(), state, name);
      } else if (suggestion instanceof Suggestion.Title title) {
        all.addObject()
            .put("kind", "title")
            .put("value", title.text())
            .put("id", title.article().value())
            .put("url", "/articles/" + title.article());
      }
    }
    return json;
  }

  private void put(ObjectNode json, SearchState state, Suggestion.Name name) {
    json.put("kind", name.facet()).put("value", name.text());
    if (name.kind() != null) {
      json.put("type", name.kind());
    }
    SearchState narrowed =
        state
            .withQuery(state.query().withWords(name.before()))
            .withFilters(filters -> filters.including(name.facet(), name.text()));
    json.put("count", name.count()).put("url", new SearchUrl(facets).page(narrowed));
  }
}
