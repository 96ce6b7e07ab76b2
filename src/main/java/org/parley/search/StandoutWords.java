package org.parley.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.search.StandingOut.Standout;
import org.parley.search.syntax.Clause;
import org.parley.search.syntax.Clauses;

/**
 * Collects words, and phrases of two and three, that may stand out in some articles. Names of
 * actors are left to the actors, and words that were searched for are no news. Not safe for use by
 * several threads.
 */
final class StandoutWords {
  private static final int MOST_WORDS = 70;
  private static final int MOST_PHRASES = 30;
  private static final int LONGEST = 3;

  /** A word that stands in its phrase alone is told by the phrase. */
  private static final double MOSTLY = 0.6;

  private final Map<String, Seen> seen = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private int articles;

  /** How often something was seen, and how it was written. */
  private static final class Seen {
    private int articles;
    private int times;
    private final Map<String, Integer> forms = new HashMap<>();

    String form() {
      return forms.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  /**
   * Starts without articles.
   *
   * @param clause what was searched for; null if nothing was
   */
  StandoutWords(@Nullable Clause clause) {
    if (clause != null) {
      for (Clause leaf : Clauses.shown(clause)) {
        add(asked, text(leaf));
      }
    }
  }

  private static String text(Clause leaf) {
    if (leaf instanceof Clause.Word word) {
      return word.text();
    } else if (leaf instanceof Clause.Phrase phrase) {
      return phrase.text();
    }
    return leaf instanceof Clause.Prefix prefix ? prefix.text() : "";
  }

  /** Takes in the words of an article. */
  void read(Article article) {
    articles++;
    for (Actor actor : article.analysis().actors()) {
      add(names, actor.name());
      actor.as().forEach(form -> add(names, form));
    }
    Set<String> here = new HashSet<>();
    List<String> run = new ArrayList<>();
    for (String word : TellingWords.words(article.source().text())) {
      if (TellingWords.isTelling(word)) {
        run.add(word);
        for (int length = 1; length <= Math.min(LONGEST, run.size()); length++) {
          note(run.subList(run.size() - length, run.size()), here);
        }
      } else if (!word.equals(" ")) {
        run.clear();
      }
    }
  }

  private void note(List<String> words, Set<String> here) {
    String form = String.join(" ", words);
    String key = form.toLowerCase(Locale.ROOT);
    Seen each = seen.computeIfAbsent(key, any -> new Seen());
    each.times++;
    each.articles += here.add(key) ? 1 : 0;
    each.forms.merge(form, 1, Integer::sum);
  }

  /** What is worth counting, as it is most often written; the most promising first. */
  List<String> candidates() {
    int fewest = articles < 4 ? 1 : 2;
    List<String> chosen = new ArrayList<>(best(false, fewest, MOST_WORDS));
    chosen.addAll(best(true, fewest, MOST_PHRASES));
    return chosen;
  }

  private List<String> best(boolean phrases, int fewest, int most) {
    Comparator<Map.Entry<String, Seen>> promising =
        Comparator.<Map.Entry<String, Seen>>comparingInt(entry -> entry.getValue().articles)
            .thenComparingInt(entry -> entry.getValue().times)
            .reversed()
            .thenComparing(Map.Entry::getKey);
    return seen.entrySet().stream()
        .filter(entry -> entry.getKey().contains(" ") == phrases)
        .filter(entry -> entry.getValue().articles >= fewest && entry.getValue().times > 1)
        .filter(entry -> isNews(entry.getKey()))
        .sorted(promising)
        .limit(most)
        .map(entry -> entry.getValue().form())
        .toList();
  }

  private boolean isNews(String key) {
    String[] words = key.split(" ", -1);
    for (String word : words) {
      if (names.contains(bare(word)) || isAsked(bare(word))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it was searched for, if with another ending of a letter or two. */
  private boolean isAsked(String word) {
    return asked.contains(word)
        || asked.stream()
            .anyMatch(
                each ->
                    Math.abs(each.length() - word.length()) <= 2
                        && Math.min(each.length(), word.length()) >= 4
                        && (each.startsWith(word) || word.startsWith(each)));
  }

  /** The same without the words that stand in phrases among them alone, in their order. */
  static List<Standout> apart(List<Standout> ranked) {
    List<Standout> kept = new ArrayList<>();
    for (Standout each : ranked) {
      boolean told =
          ranked.stream()
              .anyMatch(other -> isPart(each, other) && other.found() >= MOSTLY * each.found());
      boolean loose =
          ranked.stream()
              .anyMatch(other -> isPart(other, each) && each.found() < MOSTLY * other.found());
      if (!told && !loose) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean isPart(Standout part, Standout whole) {
    String padded = " " + whole.text().toLowerCase(Locale.ROOT) + " ";
    return part.text().length() < whole.text().length()
        && padded.contains(" " + part.text().toLowerCase(Locale.ROOT) + " ");
  }

  private static void add(Set<String> words, String text) {
    for (String word : TellingWords.words(text)) {
      words.add(bare(word));
    }
  }

  /** In lower case, without what follows an apostrophe. */
  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("['’].*$", "");
  }
}
