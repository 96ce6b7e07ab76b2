package org.parley.solr;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.solr.client.solrj.request.SolrQuery;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finds what in English prose, asked of a running node. */
@ExtendWith(SolrExtension.class)
class EnglishAnalysisTest {
  private static SolrConnection solr;

  @BeforeAll
  static void articles(SolrConnection lent) {
    solr = lent;
    put("curly", "Mr Zelenskyy\u2019s peace plan, caf\u00e9 talk and a na\u00efve vote.");
    put("straight", "Zelenskyy's envoys were mediating in Istanbul.");
    put("nation", "The U.S. walked out; the U.K. stayed.");
    put("capitals", "The US envoy will not go.");
    put("letters", "An envoy of the USA.");
    put("pronoun", "Nobody told us anything, said the mediator.");
    put("dashes", "The Russia\u2013Ukraine war, a 24\u2011hour truce; co\u00adoperation\u00a0now.");
    put("numbers", "It costs \u00a3253bn, or 20% of output.");
    put("irish", "Fintan O\u2019Toole doesn\u2019t agree with J.D. Vance.");
    solr.ask(client -> client.commit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zelenskyy      | curly,straight",
        "Zelenskyy's    | curly,straight",
        "Zelenskyy\u2019s    | curly,straight",
        "cafe           | curly",
        "CAF\u00c9           | curly",
        "naive votes    | curly",
        "mediate        | straight,pronoun",
        "u.s.           | nation,capitals,letters",
        "U.S.           | nation,capitals,letters",
        "US             | nation,capitals,letters",
        "usa            | nation,capitals,letters",
        "us             | nation,capitals,letters,pronoun",
        "uk             | nation",
        "U.K.           | nation",
        "russia-ukraine | dashes",
        "russia ukraine | dashes",
        "24-hour        | dashes",
        "24 hours       | dashes",
        "cooperation    | dashes",
        "cooperation now| dashes",
        "\u00a3253bn         | numbers",
        "253bn          | numbers",
        "20%            | numbers",
        "o'toole        | irish",
        "otoole         | irish",
        "doesn't        | irish",
        "doesnt         | irish",
        "jd vance       | irish",
      })
  void aWordFindsItsOtherSpellings(String words, String ids) {
    assertThat(phrase(TextLanguage.EN.text(), words)).containsExactlyInAnyOrder(ids.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mediating    | straight",
        "mediator     | pronoun",
        "envoy        | capitals,letters",
        "envoys       | straight",
        "Zelenskyy\u2019s peace | curly",
        "US envoy     | capitals",
        "told us      | pronoun",
      })
  void theExactFieldKeepsWordsAsWritten(String words, String ids) {
    assertThat(phrase(Fields.TEXT_EXACT, words)).containsExactlyInAnyOrder(ids.split(","));
  }

  @Test
  void stopWordsCountInPhrases() {
    assertThat(phrase(Fields.TEXT_EXACT, "envoy of the USA")).containsExactly("letters");
    assertThat(phrase(Fields.TEXT_EXACT, "envoy the USA")).isEmpty();
  }

  @Test
  void wordsAreTakenByTheirStem() {
    put("news", "News of an organisation.");
    solr.ask(client -> client.commit());
    assertThat(phrase(TextLanguage.EN.text(), "new")).doesNotContain("news");
    assertThat(phrase(TextLanguage.EN.text(), "organisations")).containsExactly("news");
    solr.ask(client -> client.deleteById("news"));
    solr.ask(client -> client.commit());
  }

  @Test
  void thousandsOfWordsAreNoError() {
    SolrQuery query =
        new SolrQuery("{!edismax qf='title_en text_en lead_en' q.op=OR mm=1 v=$words}");
    query.set(
        "words",
        IntStream.range(0, 5_000).mapToObj(i -> "w" + i).collect(joining(" ")) + " Istanbul");
    assertThat(ids(query)).containsExactly("straight");
  }

  private static void put(String id, String text) {
    SolrInputDocument article = new SolrInputDocument();
    article.setField(Fields.KEY, id);
    article.setField(Fields.ID, id);
    article.setField(TextLanguage.EN.text(), text);
    solr.ask(client -> client.add(article));
  }

  private static List<String> phrase(String field, String words) {
    SolrQuery query = new SolrQuery("{!field f=" + field + " v=$words}");
    query.set("words", words);
    return ids(query);
  }

  private static List<String> ids(SolrQuery query) {
    return solr.query(query.setRows(100).setFields(Fields.ID)).getResults().stream()
        .map(found -> (String) found.getFieldValue(Fields.ID))
        .toList();
  }
}
