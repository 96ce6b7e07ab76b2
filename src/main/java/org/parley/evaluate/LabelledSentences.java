package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.analyse.names.ResourceLines;
import org.parley.domain.Span;

/** Sentences of commentary with the side that each takes on a proposition, as readers judged. */
final class LabelledSentences {
  private static final String LIST = "abp-sentences.tsv";

  private LabelledSentences() {}

  /** The sentences, cut from their articles. */
  static List<StancePairs.Pair> in(Map<String, NewsArticle> articles) {
    List<StancePairs.Pair> pairs = new ArrayList<>();
    String proposition = "";
    for (String line : ResourceLines.of(LabelledSentences.class, LIST)) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 1) {
        proposition = line;
        continue;
      }
      NewsArticle article = articles.get(parts[0]);
      if (article == null) {
        throw new IllegalArgumentException("no article " + parts[0] + " in the folder");
      }
      Span place = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      pairs.add(
          new StancePairs.Pair(proposition, place.of(article.text()), StancePairs.side(parts[3])));
    }
    return pairs;
  }
}
