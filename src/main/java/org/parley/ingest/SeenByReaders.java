package org.parley.ingest;

import java.util.List;
import java.util.Objects;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.domain.Description;
import org.parley.domain.Quote;
import org.parley.domain.Sha256;
import org.parley.domain.Stance;

/**
 * What readers see of an article, to tell whether it changed. How sure the model is does not count:
 * it moves a little with every label that anybody gives.
 */
final class SeenByReaders {
  private SeenByReaders() {}

  /** Another one wherever title, authors, outlet, date, address, text or a finding is. */
  static String digest(Article article) {
    Description described = article.description();
    List<Object> seen =
        List.of(
            described.chosenTitle(),
            described.chosenAuthors(),
            described.chosenOutlet(),
            described.chosenDate(),
            described.chosenUrl(),
            described.columns(),
            article.source().text(),
            article.analysis().stances().stream().map(SeenByReaders::judged).toList(),
            article.analysis().actors().stream().map(Actor::name).toList(),
            article.analysis().quotes().stream()
                .map(Quote::speaker)
                .filter(Objects::nonNull)
                .toList(),
            article.analysis().themeLabels());
    return Sha256.of(seen.toString());
  }

  private static String judged(Stance stance) {
    return stance.facetValue() + " " + stance.origin().key();
  }
}
