package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.solr.client.solrj.request.SolrQuery;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SolrExtension.class)
class SolrConnectionTest {

  @Test
  void whatIsAddedIsFound(SolrConnection solr) {
    SolrInputDocument article = new SolrInputDocument();
    article.setField(Fields.KEY, "a");
    article.setField(Fields.ID, "a");
    article.setField(TextLanguage.EN.text(), "The mediators were mediating.");
    solr.ask(client -> client.add(article));
    solr.ask(client -> client.commit());

    assertThat(solr.isReady()).isTrue();
    assertThat(solr.index()).isPresent();
    assertThat(solr.query(new SolrQuery("text_en:mediate")).getResults().getNumFound())
        .isEqualTo(1);
  }
}
