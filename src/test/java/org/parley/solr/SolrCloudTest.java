package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.SolrQuery;
import org.apache.solr.client.solrj.response.FacetField.Count;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real SolrCloud, through the same connection as the local node. */
class SolrCloudTest {
  private static GivenSolr cloud;

  @BeforeAll
  static void start() throws IOException {
    cloud = GivenSolr.cloud();
  }

  @AfterAll
  static void stop() throws IOException {
    cloud.close();
  }

  @Test
  void aMissingCollectionIsCreatedAndSearched() {
    try (SolrConnection solr = open("fresh")) {
      assertThat(solr.isReady()).isTrue();
      fill(solr);
      searched(solr);
    }
    try (SolrConnection again = open("fresh")) {
      assertThat(again.query(new SolrQuery("*:*")).getResults().getNumFound()).isEqualTo(3);
    }
  }

  @Test
  void aCollectionOfTwoShardsIsSearchedAsOne() {
    open("seed").close();
    try (SolrConnection seed = open("seed")) {
      seed.ask(
          client ->
              CollectionAdminRequest.createCollection("two", Configset.name(), 2, 1)
                  .process(client));
    }
    try (SolrConnection solr = open("two")) {
      fill(solr);
      searched(solr);
    }
  }

  @Test
  void aCollectionWithAnotherSchemaIsRefusedAndLeftAlone() {
    try (SolrConnection any = open("seed")) {
      any.ask(client -> new OtherConfigset("other").upload(client));
      any.ask(
          client ->
              CollectionAdminRequest.createCollection("other", "other", 1, 1).process(client));
    }
    assertThatThrownBy(() -> open("other"))
        .isInstanceOf(SolrSetupException.class)
        .hasMessageContaining("no field actor, no field actor_kind, no field actor_text")
        .hasMessageContaining("--solr-collection")
        .hasMessageNotContaining("\n");
  }

  private static SolrConnection open(String collection) {
    return SolrConnection.open(
        new SolrTarget.Given(List.of("http://127.0.0.1:9/solr", cloud.url()), collection));
  }

  private static void fill(SolrConnection solr) {
    for (String id : List.of("a", "b", "c")) {
      SolrInputDocument article = new SolrInputDocument();
      article.setField(Fields.KEY, id);
      article.setField(Fields.ID, id);
      article.setField(
          TextLanguage.EN.text(), "The mediators were mediating. Peace talks went on.");
      article.setField(Fields.OUTLET, id.equals("c") ? "The Guardian" : "Counterfire");
      solr.ask(client -> client.add(article));
    }
    solr.ask(client -> client.commit());
  }

  private static void searched(SolrConnection solr) {
    SolrQuery query = new SolrQuery("text_en:mediation AND text_exact:\"peace talks\"");
    query.addFacetField(Fields.OUTLET);
    query.setHighlight(true);
    query.set("hl.method", "unified");
    query.set("hl.fl", TextLanguage.EN.text());
    query.set("hl.queryFieldPattern", "text_en,text_exact");
    QueryResponse found = solr.query(query);
    assertThat(found.getResults().getNumFound()).isEqualTo(3);
    assertThat(found.getFacetField(Fields.OUTLET).getValues())
        .extracting(Count::toString)
        .containsExactly("Counterfire (2)", "The Guardian (1)");
    assertThat(
            String.valueOf(
                found.getHighlighting().getOrDefault("a", Map.of()).get(TextLanguage.EN.text())))
        .contains("<em>mediators</em>", "<em>Peace talks</em>");

    SolrQuery misspelt = new SolrQuery("text_en:mediatng");
    misspelt.set("spellcheck", true);
    misspelt.set("spellcheck.q", "mediatng");
    assertThat(solr.query(misspelt).getSpellCheckResponse().getFirstSuggestion("mediatng"))
        .isEqualTo("mediating");
  }
}
