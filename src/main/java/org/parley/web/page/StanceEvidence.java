package org.parley.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.parley.domain.Article;
import org.parley.domain.Stance;

/** The passages that a page shows for a stance. */
public final class StanceEvidence {
  private StanceEvidence() {}

  /** Those of the judgement that counts; where a curator gave none, those of the overruled one. */
  static List<Stance.Evidence> of(Stance stance) {
    return Stream.concat(Stream.of(stance.verdict()), stance.others().stream())
        .map(Stance.Judgement::evidence)
        .filter(evidence -> !evidence.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The sentences that are shown for an article's stance; none where it has no such stance. */
  public static List<String> shown(Article article, String proposition) {
    return article.analysis().stances().stream()
        .filter(stance -> stance.proposition().equals(proposition))
        .flatMap(stance -> of(stance).stream())
        .map(evidence -> verbatim(article, evidence))
        .toList();
  }

  /** The passage as the article has it, which is not always how it is shown. */
  static String verbatim(Article article, Stance.Evidence evidence) {
    String text = article.source().text();
    return evidence.span().end() <= text.length() ? evidence.span().of(text) : evidence.text();
  }
}
