package org.parley.analyse.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.embedding.Embedder;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.text.Stems;
import org.parley.domain.Collection;
import org.parley.domain.Span;

/**
 * The example sentences of a theme. Only sentences that share a word with the theme's words or
 * examples, in any form, are looked at, as vectors take time. Safe for use by several threads.
 */
final class Examples {
  /** From this cosine on two sentences mean nearly the same. */
  private static final double ALIKE = 0.8;

  private final Collection.Theme theme;
  private final Set<String> stems = new HashSet<>();
  private @Nullable List<float[]> vectors;

  Examples(Collection.Theme theme) {
    this.theme = theme;
    theme.examples().forEach(example -> stems.addAll(Stems.subject(example)));
    theme.words().forEach(word -> stems.addAll(Stems.subject(word)));
  }

  /** The sentences that mean nearly what an example means; none where there are no examples. */
  List<Span> alikeIn(SentenceVectors article) {
    if (theme.examples().isEmpty()) {
      return List.of();
    }
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      if (Stems.subject(article.words(i)).stream().anyMatch(stems::contains)) {
        near.add(i);
      }
    }
    article.prepare(near);
    return near.stream()
        .filter(i -> isAlike(article.vector(i)))
        .map(i -> article.sentences().get(i))
        .toList();
  }

  private boolean isAlike(float[] vector) {
    return vectors().stream().anyMatch(example -> Embedder.cosine(example, vector) >= ALIKE);
  }

  private synchronized List<float[]> vectors() {
    List<float[]> known = vectors;
    if (known == null) {
      known = Embedder.shipped().vectors(theme.examples());
      vectors = known;
    }
    return known;
  }
}
