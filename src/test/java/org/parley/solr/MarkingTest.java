package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.request.SolrQuery;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the unified highlighter marks in the stored fields, asked of a running node. */
@ExtendWith(SolrExtension.class)
class MarkingTest {
  private static SolrConnection solr;

  @BeforeAll
  static void articles(SolrConnection lent) {
    solr = lent;
    SolrInputDocument article = new SolrInputDocument();
    article.setField(Fields.KEY, "a");
    article.setField(Fields.ID, "a");
    article.setField(TextLanguage.EN.title(), "Peace talks stall");
    article.setField(Fields.AUTHOR, List.of("Martin Kettle"));
    article.setField(
        TextLanguage.EN.text(),
        "Kettle saw the peace talks stall. The talk of peace goes on. The US\u2019s envoys talked.");
    solr.ask(client -> client.add(article));
    solr.ask(client -> client.commit());
  }

  @Test
  void aStemMarksAllItsForms() {
    assertThat(marked("text_en:talk", TextLanguage.EN.text()))
        .isEqualTo(
            "Kettle saw the peace [talks] stall. The [talk] of peace goes on."
                + " The US\u2019s envoys [talked].");
  }

  @Test
  void aPhraseOfTheExactFieldIsMarkedInTheText() {
    assertThat(marked("text_exact:\"peace talks\"", TextLanguage.EN.text()))
        .contains("the [peace talks] stall", "The talk of peace goes on");
    assertThat(marked("title_exact:\"peace talks\"", TextLanguage.EN.title()))
        .isEqualTo("[Peace talks] stall");
  }

  @Test
  void anExactWordIsMarkedInThatForm() {
    assertThat(marked("text_exact:talks", TextLanguage.EN.text()))
        .contains("peace [talks] stall. The talk of peace", "envoys talked");
  }

  @Test
  void acronymsAndPrefixesAreMarked() {
    assertThat(marked("text_en:U.S.", TextLanguage.EN.text())).contains("The [US\u2019s] envoys");
    assertThat(marked("text_en:env*", TextLanguage.EN.text())).contains("[envoys]");
  }

  @Test
  void anAuthorsNameIsNotMarkedInTheText() {
    assertThat(marked("author_text:kettle AND text_en:stall", TextLanguage.EN.text()))
        .startsWith("Kettle saw the peace talks [stall]");
  }

  /** The field with brackets around what is marked. */
  private static String marked(String query, String field) {
    SolrQuery params = new SolrQuery(query);
    params.setHighlight(true);
    params.set("hl.method", "unified");
    params.set("hl.fl", field);
    params.set("hl.queryFieldPattern", field + "," + field.replace("_en", "_exact"));
    params.set("hl.bs.type", "WHOLE");
    params.set("hl.tag.pre", "[");
    params.set("hl.tag.post", "]");
    Map<String, List<String>> marks =
        solr.query(params).getHighlighting().getOrDefault("a", Map.of());
    return String.join(" ... ", marks.getOrDefault(field, List.of()));
  }
}
