package org.parley.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.TermsResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;
import org.parley.solr.TextLanguage;

/**
 * Finds the other forms of a word that a search for it finds: of the words in the collection that
 * begin alike, those that some language has the same stem for. Solr's own analysis judges that, so
 * that it is what a search does.
 */
record WordForms(SolrConnection solr, List<TextLanguage> languages) {
  private static final int SHOWN = 6;

  /** Words that begin alike; the most frequent are looked at. */
  private static final int CANDIDATES = 80;

  private static final int LEAST_LETTERS = 3;

  /** Those of the words that have other forms. */
  List<Understanding.Forms> of(List<String> words) {
    List<String> single =
        words.stream()
            .filter(word -> word.matches("[\\p{L}\\p{M}\\p{N}]{" + LEAST_LETTERS + ",60}"))
            .toList();
    if (single.isEmpty()) {
      return List.of();
    }
    Stems stems = Stems.asked(solr, languages, single);
    Map<String, List<String>> alike =
        single.stream()
            .collect(Collectors.toMap(word -> word, word -> alike(stems.beginning(word))));
    Set<String> all = new LinkedHashSet<>();
    alike.values().forEach(all::addAll);
    Stems indexed = Stems.indexed(solr, languages, new ArrayList<>(all));
    List<Understanding.Forms> forms = new ArrayList<>();
    for (String word : single) {
      List<String> others =
          alike.getOrDefault(word, List.of()).stream()
              .filter(form -> !form.equals(stems.asWritten(word)))
              .filter(form -> indexed.shares(form, stems, word))
              .toList();
      if (!others.isEmpty()) {
        List<String> shown = others.stream().limit(SHOWN).toList();
        forms.add(new Understanding.Forms(word, shown, others.size() > SHOWN));
      }
    }
    return forms;
  }

  private List<String> alike(String beginning) {
    if (beginning.length() < LEAST_LETTERS) {
      return List.of();
    }
    ModifiableSolrParams params = SearchRequest.plain("-*:*");
    params.set("rows", 0);
    params.set("terms", true);
    params.set("terms.fl", Fields.TEXT_EXACT);
    params.set("terms.prefix", beginning);
    params.set("terms.limit", CANDIDATES);
    TermsResponse terms = solr.query(params).getTermsResponse();
    return terms == null || terms.getTerms(Fields.TEXT_EXACT) == null
        ? List.of()
        : terms.getTerms(Fields.TEXT_EXACT).stream()
            .map(TermsResponse.Term::getTerm)
            .filter(term -> term.matches("[\\p{L}\\p{M}\\p{N}]+"))
            .toList();
  }
}
