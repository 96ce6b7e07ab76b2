package org.parley.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/** Goes through all articles of the index, however many, some at a time. */
record ShownArticles(SolrConnection solr) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int STEP = 1_000;

  void each(Consumer<List<Shown>> told) {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("q", "*:*");
    params.set("sort", Fields.KEY + " asc");
    params.set("rows", STEP);
    params.set("fl", Fields.ID, Fields.ARRIVED, Fields.CHANGED, Fields.TAG, Fields.MARK);
    params.add("fl", Fields.STANCE_CURATOR, Fields.CARD_JSON);
    String at = "";
    String next = CursorMarkParams.CURSOR_MARK_START;
    while (!next.equals(at)) {
      at = next;
      params.set(CursorMarkParams.CURSOR_MARK_PARAM, at);
      QueryResponse response = solr.query(params);
      told.accept(response.getResults().stream().map(ShownArticles::read).toList());
      next = response.getNextCursorMark();
    }
  }

  private static Shown read(SolrDocument document) {
    Collection<String> marks = texts(document, Fields.MARK);
    return new Shown(
        new ArticleId((String) document.getFieldValue(Fields.ID)),
        StoredArticles.moments(document),
        new TreeSet<>(texts(document, Fields.TAG)),
        Marks.KEYS.stream().filter(marks::contains).toList(),
        !texts(document, Fields.STANCE_CURATOR).isEmpty(),
        analysed(document));
  }

  private static boolean analysed(SolrDocument document) {
    try {
      return StoredArticles.analysed(
          JSON.readTree(String.valueOf(document.getFieldValue(Fields.CARD_JSON))));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the index holds a card that is no JSON", broken);
    }
  }

  private static Collection<String> texts(SolrDocument document, String field) {
    Collection<Object> values = document.getFieldValues(field);
    return values == null
        ? List.of()
        : values.stream().map(String::valueOf).collect(Collectors.toList());
  }
}
