package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.text.Sentences;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabels;

/**
 * What people taught about each proposition: the examples of the collection's file, the sentences
 * by which it justifies its labels, and what readers labelled at the page. An article's own labels
 * never teach the model that judges it, so that model and people can be compared. Safe for use by
 * several threads.
 */
final class Lessons {
  /** What stood as evidence beside an article's label may speak for something else. */
  private static final double BESIDE = 0.4;

  private final Collection collection;
  private final StanceLabels labels;
  private final Map<String, Taught> taught = new ConcurrentHashMap<>();

  Lessons(Collection collection, StanceLabels labels) {
    this.collection = collection;
    this.labels = labels;
  }

  /** A reader and the revision of the labels that it learned from. */
  private record Taught(long revision, Reader reader) {}

  /**
   * A reader for a proposition that learned from all but one article.
   *
   * @param id the article to be judged
   * @param curated what the collection's file says of it
   */
  Reader reader(
      Collection.Proposition proposition,
      ArticleId id,
      Optional<Collection.CuratedArticle> curated) {
    long revision = labels.revision();
    List<StanceLabel> words = words(proposition);
    boolean hasOwn =
        words.stream().anyMatch(word -> word.article().equals(id))
            || curated
                .filter(article -> article.stances().containsKey(proposition.id()))
                .isPresent();
    if (hasOwn) {
      return learned(proposition, words, id, curated.orElse(null));
    }
    Taught known = taught.get(proposition.id());
    if (known == null || known.revision() != revision) {
      known = new Taught(revision, learned(proposition, words, id, null));
      taught.put(proposition.id(), known);
    }
    return known.reader();
  }

  private Reader learned(
      Collection.Proposition proposition,
      List<StanceLabel> words,
      ArticleId without,
      Collection.@Nullable CuratedArticle withoutToo) {
    List<Lesson> lessons = new ArrayList<>(Lesson.examplesOf(proposition));
    for (Collection.CuratedArticle article : collection.articles()) {
      Collection.CuratedStance stance = article.stances().get(proposition.id());
      if (stance != null && !article.equals(withoutToo)) {
        stance
            .because()
            .forEach(why -> lessons.add(new Lesson(Sentences.onOneLine(why), stance.label(), 1)));
      }
    }
    for (StanceLabel word : words) {
      if (!word.article().equals(without)) {
        double weight = word.scope() == StanceLabel.Scope.SENTENCE ? 1 : BESIDE;
        word.sentences()
            .forEach(one -> lessons.add(new Lesson(Sentences.onOneLine(one), word.side(), weight)));
      }
    }
    return Reader.ofBoth(proposition.statement(), lessons);
  }

  /** The sentences of an article that readers labelled, by their words. */
  Map<String, Lesson> settled(Collection.Proposition proposition, ArticleId id) {
    Map<String, Lesson> settled = new HashMap<>();
    for (StanceLabel word : words(proposition)) {
      if (word.article().equals(id) && word.scope() == StanceLabel.Scope.SENTENCE) {
        String sentence = Sentences.onOneLine(word.sentences().get(0));
        settled.put(sentence, new Lesson(sentence, word.side(), 1));
      }
    }
    return settled;
  }

  private List<StanceLabel> words(Collection.Proposition proposition) {
    return labels.all().stream()
        .filter(word -> word.proposition().equals(proposition.id()))
        .toList();
  }
}
