package org.parley.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.solr.client.solrj.response.SpellCheckResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.search.syntax.Clause;
import org.parley.search.syntax.Clauses;
import org.parley.solr.SolrConnection;

/** Proposes another spelling for a query that finds nothing, or next to nothing. */
record Spelling(SolrConnection solr) {
  /** Longer queries are no slips of the pen. */
  private static final int MAX_WORDS = 12;

  /** Another spelling of a word that is known has to be so many times as frequent. */
  private static final int FAR_MORE = 10;

  /**
   * The query with each unknown word replaced by the likeliest known one; empty if there is none.
   */
  Optional<String> propose(Query query, Clause clause) {
    List<String> words =
        Clauses.shown(clause).stream()
            .filter(Clause.Word.class::isInstance)
            .map(leaf -> ((Clause.Word) leaf).text())
            .toList();
    if (words.isEmpty() || words.size() > MAX_WORDS) {
      return Optional.empty();
    }
    String proposal = query.words();
    for (Map.Entry<String, String> better : likeliest(String.join(" ", words)).entrySet()) {
      proposal = replace(proposal, better.getKey(), better.getValue());
    }
    return proposal.equals(query.words()) ? Optional.empty() : Optional.of(proposal);
  }

  private Map<String, String> likeliest(String words) {
    ModifiableSolrParams params = SearchRequest.plain("*:*");
    params.set("rows", 0);
    params.set("spellcheck", true);
    params.set("spellcheck.q", words);
    params.set("spellcheck.count", 5);
    params.set("spellcheck.extendedResults", true);
    params.set("spellcheck.alternativeTermCount", 5);
    SpellCheckResponse response = solr.query(params).getSpellCheckResponse();
    Map<String, String> likeliest = new LinkedHashMap<>();
    if (response != null) {
      for (SpellCheckResponse.Suggestion suggestion : response.getSuggestions()) {
        better(suggestion).ifPresent(better -> likeliest.put(suggestion.getToken(), better));
      }
    }
    return likeliest;
  }

  private static Optional<String> better(SpellCheckResponse.Suggestion suggestion) {
    for (int i = 0; i < suggestion.getAlternatives().size(); i++) {
      int frequency = suggestion.getAlternativeFrequencies().get(i);
      if (frequency >= FAR_MORE * suggestion.getOriginalFrequency()) {
        return Optional.of(suggestion.getAlternatives().get(i));
      }
    }
    return Optional.empty();
  }

  /** The analyzer gives its tokens in lower case; a capital that was typed stays one. */
  private static String replace(String query, String token, String better) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(token) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(query)
        .replaceAll(typed -> Matcher.quoteReplacement(like(typed.group(), better)));
  }

  private static String like(String typed, String better) {
    return Character.isUpperCase(typed.codePointAt(0))
        ? Character.toUpperCase(better.charAt(0)) + better.substring(1)
        : better;
  }
}
