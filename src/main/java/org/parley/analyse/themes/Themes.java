package org.parley.analyse.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.text.StemPhrases;
import org.parley.domain.Collection;
import org.parley.domain.Span;
import org.parley.domain.Theme;

/**
 * Tells a collection's themes by their words, in any form, and by sentences that mean nearly what
 * an example of the theme means. An article has a theme if there are at least {@value #ENOUGH}
 * signs of it, or one in its opening. Safe for use by several threads.
 */
public final class Themes {
  private static final int ENOUGH = 2;
  private static final int OPENING_CHARACTERS = 600;
  private static final int MOST_EVIDENCE = 5;

  private final List<Signs> themes;

  public Themes(List<Collection.Theme> themes) {
    this.themes = themes.stream().map(Signs::new).toList();
  }

  /** The article's themes, in the collection's order. */
  public List<Theme> in(SentenceVectors article) {
    return themes.stream().flatMap(signs -> signs.in(article).stream()).toList();
  }

  /** What tells of one theme. */
  private static final class Signs {
    private final Collection.Theme theme;
    private final StemPhrases<Boolean> words;
    private final Examples examples;

    Signs(Collection.Theme theme) {
      this.theme = theme;
      Map<String, Boolean> phrases = new HashMap<>();
      theme.words().forEach(word -> phrases.put(word, true));
      theme.except().forEach(word -> phrases.put(word, false));
      words = new StemPhrases<>(phrases);
      examples = new Examples(theme);
    }

    Optional<Theme> in(SentenceVectors article) {
      TreeMap<Integer, Span> places = new TreeMap<>();
      for (StemPhrases.Found<Boolean> found : words.find(article.tokens())) {
        if (found.meaning()) {
          places.put(found.span().start(), found.span());
        }
      }
      examples.alikeIn(article).forEach(span -> places.putIfAbsent(span.start(), span));
      return isEnough(places) ? Optional.of(found(theme, places, article)) : Optional.empty();
    }
  }

  private static boolean isEnough(NavigableMap<Integer, Span> places) {
    return places.size() >= ENOUGH || (!places.isEmpty() && places.firstKey() < OPENING_CHARACTERS);
  }

  private static Theme found(
      Collection.Theme theme, NavigableMap<Integer, Span> places, SentenceVectors article) {
    return new Theme(
        theme.label(),
        places.values().stream()
            .limit(MOST_EVIDENCE)
            .map(span -> new Theme.Passage(span.of(article.text()), span))
            .toList());
  }
}
