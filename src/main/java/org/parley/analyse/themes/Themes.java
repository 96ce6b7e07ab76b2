package org.parley.analyse.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Collection.Theme;

/**
 * Tells a collection's themes by their words. An article has a theme if it uses the theme's words
 * at least {@value #ENOUGH} times, or once in its opening. Immutable and safe for use by several
 * threads.
 */
public final class Themes {
  private static final int ENOUGH = 2;
  private static final int OPENING_CHARACTERS = 600;

  private final List<Theme> themes;
  private final PhraseFinder<List<String>> finder;

  public Themes(List<Theme> themes) {
    this.themes = List.copyOf(themes);
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Theme theme : themes) {
      for (String word : theme.words()) {
        words.computeIfAbsent(word, any -> new ArrayList<>()).add(theme.id());
      }
    }
    finder = PhraseFinder.ofWords(words);
  }

  /** The labels of the article's themes, in the collection's order. */
  public List<String> in(String text) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (PhraseFinder.Found<List<String>> found : finder.find(text)) {
      int weight = found.span().start() < OPENING_CHARACTERS ? ENOUGH : 1;
      found.meaning().forEach(theme -> uses.merge(theme, weight, Integer::sum));
    }
    return themes.stream()
        .filter(theme -> uses.getOrDefault(theme.id(), 0) >= ENOUGH)
        .map(Theme::label)
        .toList();
  }
}
