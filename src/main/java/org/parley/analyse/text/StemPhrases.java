package org.parley.analyse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;

/**
 * Finds words and phrases in any of their forms: each word of a phrase matches every word with the
 * same stem. At each word the longest phrase counts; none overlap, and none goes from one sentence
 * into the next. Immutable and safe for use by several threads.
 *
 * @param <T> what a phrase stands for
 */
public final class StemPhrases<T> {
  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  private record Phrase<T>(List<String> stems, T meaning) {}

  /** A phrase found. */
  public record Found<T>(T meaning, Span span) {}

  /** A finder of these phrases; blank ones are left out. */
  public StemPhrases(Map<String, T> phrases) {
    phrases.forEach(
        (phrase, meaning) -> {
          List<String> stems = Stems.in(phrase);
          if (!stems.isEmpty()) {
            byFirst
                .computeIfAbsent(stems.get(0), any -> new ArrayList<>())
                .add(new Phrase<>(stems, meaning));
          }
        });
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(phrase -> -phrase.stems().size())));
  }

  /** All phrases in the text, in order. */
  public List<Found<T>> find(Tokens tokens) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      for (Phrase<T> phrase : starting(tokens.get(at))) {
        int last = last(tokens, at, phrase.stems());
        if (last >= 0) {
          found.add(new Found<>(phrase.meaning(), tokens.span(at, last)));
          end = last + 1;
          break;
        }
      }
      at = end;
    }
    return found;
  }

  private List<Phrase<T>> starting(Token token) {
    @Nullable List<Phrase<T>> phrases =
        token.isWord() ? byFirst.get(Stems.of(token.lower())) : null;
    return phrases == null ? List.of() : phrases;
  }

  /** The last token of a phrase that starts here; -1 if it does not. Hyphens are passed over. */
  private static int last(Tokens tokens, int start, List<String> stems) {
    int at = start;
    int last = -1;
    for (String stem : stems) {
      while (at < tokens.size() && at > start && tokens.get(at).is("-")) {
        at++;
      }
      boolean fits =
          at < tokens.size()
              && tokens.get(at).sentence() == tokens.get(start).sentence()
              && Stems.of(tokens.get(at).lower()).equals(stem);
      if (!fits) {
        return -1;
      }
      last = at++;
    }
    return last;
  }
}
