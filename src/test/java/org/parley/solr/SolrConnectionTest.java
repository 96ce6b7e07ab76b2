package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.solr.client.solrj.request.SolrQuery;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

  /** SolrJ's own four threads would wait for each other, until a request gives up after minutes. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyLargeUpdatesAtATimeDoNotWaitForEachOther(SolrConnection solr) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(12);
    try {
      List<Callable<Object>> updates =
          IntStream.range(0, 12)
              .mapToObj(i -> (Callable<Object>) () -> solr.ask(client -> client.add(large(i))))
              .toList();
      for (Future<Object> update : senders.invokeAll(updates)) {
        update.get();
      }
    } finally {
      senders.shutdownNow();
      assertThat(senders.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
    solr.ask(client -> client.commit());

    assertThat(solr.query(new SolrQuery("id:large*")).getResults().getNumFound()).isEqualTo(12);
  }

  private static SolrInputDocument large(int number) {
    SolrInputDocument article = new SolrInputDocument();
    article.setField(Fields.KEY, "large" + number);
    article.setField(Fields.ID, "large" + number);
    article.setField(TextLanguage.EN.text(), "The talks went on. ".repeat(20_000));
    return article;
  }
}
