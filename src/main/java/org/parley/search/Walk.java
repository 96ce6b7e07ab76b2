package org.parley.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/**
 * Goes through all results of a search in their order, however many: Solr's cursor says where one
 * step ended and the next begins. What changes in the index meanwhile is found or missed, but no
 * article comes twice. Texts are fetched apart from the steps, and only so many words at a time
 * that long articles do not add up.
 */
record Walk(SolrConnection solr, Facets facets, AskedQuery query, SearchState state) {
  /** A step costs as much as a search, whatever its length: for ids, and for cards. */
  private static final int MOST_IDS = 2_000;

  private static final int MOST_CARDS = 1_000;

  private static final int MOST_ARTICLES = 50;
  private static final int MOST_WORDS = 100_000;

  /** A notice that a thousand mails carry has as many prints. */
  private static final int MOST_REPRINTS = 100;

  /** Passes on what the index keeps of each article for result lists. */
  void cards(Consumer<Hit> reader) {
    steps(
        Fields.CARD_JSON,
        MOST_CARDS,
        document -> reader.accept(Cards.hit((String) document.getFieldValue(Fields.CARD_JSON))),
        () -> {});
  }

  /** Passes on whole articles. */
  void articles(Consumer<FoundArticle> reader) {
    Chunk chunk = new Chunk(reader);
    steps(Fields.WORDS, MOST_IDS, chunk::add, chunk::flush);
  }

  private void steps(String field, int length, Consumer<SolrDocument> each, Runnable afterStep) {
    ModifiableSolrParams params = SearchRequest.ofWalk(state, facets, query);
    params.set("fl", Fields.ID, field);
    params.set("rows", length);
    String at = "";
    String next = CursorMarkParams.CURSOR_MARK_START;
    while (!next.equals(at)) {
      at = next;
      params.set(CursorMarkParams.CURSOR_MARK_PARAM, at);
      QueryResponse response = solr.query(params);
      response.getResults().forEach(each);
      afterStep.run();
      next = response.getNextCursorMark();
    }
  }

  /** Articles whose texts are fetched together. */
  private final class Chunk {
    private final Consumer<FoundArticle> reader;
    private final List<String> ids = new ArrayList<>();
    private long words;

    Chunk(Consumer<FoundArticle> reader) {
      this.reader = reader;
    }

    void add(SolrDocument document) {
      ids.add((String) document.getFieldValue(Fields.ID));
      words += ((Number) document.getFieldValue(Fields.WORDS)).longValue();
      if (ids.size() == MOST_ARTICLES || words >= MOST_WORDS) {
        flush();
      }
    }

    /** What was deleted since the step found it is left out. */
    void flush() {
      if (!ids.isEmpty()) {
        Map<String, FoundArticle> found = fetch(ids);
        ids.stream().filter(found::containsKey).map(found::get).forEach(reader);
        ids.clear();
        words = 0;
      }
    }
  }

  private Map<String, FoundArticle> fetch(List<String> ids) {
    ModifiableSolrParams params = SearchRequest.plain("{!terms f=" + Fields.ID + " v=$wanted}");
    params.set("wanted", String.join(",", ids));
    params.set("rows", ids.size());
    params.set("fl", FoundDocument.fields());
    params.set("expand.q", "*:*");
    SearchRequest.others(params, MOST_REPRINTS);
    QueryResponse response = solr.query(params);
    ReprintsReader reprints = new ReprintsReader(response, MOST_REPRINTS);
    Map<String, FoundArticle> found = new HashMap<>();
    for (SolrDocument document : response.getResults()) {
      FoundDocument stored = new FoundDocument(document);
      found.put(
          stored.id(),
          new FoundArticle(
              stored.article(), List.of(), reprints.of(document).shown(), stored.isAnalysed()));
    }
    return found;
  }
}
