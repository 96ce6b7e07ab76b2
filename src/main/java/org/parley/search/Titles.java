package org.parley.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.solr.Fields;

/** Asks for titles that have the words typed, the last of them as far as it was typed. */
final class Titles {
  private static final int MOST = 4;

  /** Reprints have the same title, which is proposed once. */
  private static final int ASKED = 3 * MOST;

  private Titles() {}

  static String query(String typed) {
    List<String> words =
        Arrays.stream(typed.split("[^\\p{L}\\p{M}\\p{N}]+", -1)).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      return "-*:*";
    }
    boolean ended = typed.endsWith(" ");
    String whole =
        words.subList(0, words.size() - (ended ? 0 : 1)).stream()
            .map(word -> "+" + Fields.TITLE_EXACT + ":" + LuceneText.quoted(word))
            .collect(Collectors.joining(" "));
    String last = LuceneText.escaped(words.get(words.size() - 1));
    return ended ? whole : whole + " +" + Fields.TITLE_EXACT + ":" + last + "*";
  }

  static void ask(ModifiableSolrParams params) {
    params.set("rows", ASKED);
    params.set("fl", Fields.CARD_JSON);
    params.set("sort", "score desc, " + Fields.PUBLISHED_END + " desc, " + Fields.ID + " asc");
  }

  static List<Suggestion.Title> read(QueryResponse response) {
    Map<String, Suggestion.Title> titles = new LinkedHashMap<>();
    response
        .getResults()
        .forEach(
            document -> {
              Hit hit = Cards.hit((String) document.getFieldValue(Fields.CARD_JSON));
              String title = hit.masthead().title().text();
              titles.putIfAbsent(title, new Suggestion.Title(hit.id(), title));
            });
    return titles.values().stream().limit(MOST).toList();
  }
}
