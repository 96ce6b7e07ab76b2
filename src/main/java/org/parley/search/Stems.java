package org.parley.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.solr.client.solrj.request.FieldAnalysisRequest;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.AnalysisPhase;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.TokenInfo;
import org.apache.solr.client.solrj.response.FieldAnalysisResponse;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;
import org.parley.solr.TextLanguage;

/**
 * What Solr makes of words.
 *
 * @param byLanguage the terms of each word, by language; languages without stems are not named
 * @param written each word as the field of words as written has it
 */
record Stems(
    Map<TextLanguage, Map<String, Set<String>>> byLanguage, Map<String, Set<String>> written) {

  /** Of the words of a query. */
  static Stems asked(SolrConnection solr, List<TextLanguage> languages, List<String> words) {
    return of(solr, languages, words, FieldAnalysisResponse.Analysis::getQueryPhases);
  }

  /** Of the words of a text. */
  static Stems indexed(SolrConnection solr, List<TextLanguage> languages, List<String> words) {
    return words.isEmpty()
        ? new Stems(Map.of(), Map.of())
        : of(solr, languages, words, FieldAnalysisResponse.Analysis::getIndexPhases);
  }

  private interface Side {
    Iterable<AnalysisPhase> phases(FieldAnalysisResponse.Analysis analysis);
  }

  private static Stems of(
      SolrConnection solr, List<TextLanguage> languages, List<String> words, Side side) {
    String text = String.join(" ", words);
    List<TextLanguage> stemmed =
        languages.stream().filter(language -> language != TextLanguage.OTHER).toList();
    FieldAnalysisRequest request = new FieldAnalysisRequest();
    request.setFieldValue(text).setQuery(text).addFieldName(Fields.TEXT_EXACT);
    stemmed.forEach(language -> request.addFieldName(language.text()));
    FieldAnalysisResponse response = solr.ask(client -> request.process(client, solr.collection()));
    Map<TextLanguage, Map<String, Set<String>>> byLanguage = new EnumMap<>(TextLanguage.class);
    for (TextLanguage language : stemmed) {
      byLanguage.put(language, terms(response, language.text(), side, words));
    }
    return new Stems(byLanguage, terms(response, Fields.TEXT_EXACT, side, words));
  }

  /** The terms of the last phase, by the word at whose place they are. */
  private static Map<String, Set<String>> terms(
      FieldAnalysisResponse response, String field, Side side, List<String> words) {
    Map<Integer, String> wordAt = new HashMap<>();
    int at = 0;
    for (String word : words) {
      wordAt.put(at, word);
      at += word.length() + 1;
    }
    List<TokenInfo> last = List.of();
    for (AnalysisPhase phase : side.phases(response.getFieldNameAnalysis(field))) {
      last = phase.getTokens();
    }
    Map<String, Set<String>> terms = new HashMap<>();
    for (TokenInfo token : last) {
      String word = wordAt.get(token.getStart());
      if (word != null) {
        terms.computeIfAbsent(word, any -> new TreeSet<>()).add(token.getText());
      }
    }
    return terms;
  }

  /** A word as it is indexed where nothing is stemmed. */
  String asWritten(String word) {
    return written.getOrDefault(word, Set.of()).stream().findFirst().orElse(word);
  }

  /** What all forms of a word begin with: what it has in common with its stems. */
  String beginning(String word) {
    String beginning = asWritten(word);
    for (Map<String, Set<String>> terms : byLanguage.values()) {
      for (String stem : terms.getOrDefault(word, Set.of())) {
        beginning = common(beginning, stem);
      }
    }
    return beginning;
  }

  private static String common(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }

  /** Whether a word of these is found by a word of others, in any language. */
  boolean shares(String form, Stems others, String word) {
    return byLanguage.entrySet().stream()
        .anyMatch(
            terms -> {
              Set<String> asked =
                  others
                      .byLanguage()
                      .getOrDefault(terms.getKey(), Map.of())
                      .getOrDefault(word, Set.of());
              return !Collections.disjoint(terms.getValue().getOrDefault(form, Set.of()), asked);
            });
  }
}
