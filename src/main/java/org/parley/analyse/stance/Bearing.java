package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.analyse.embedding.Embedder;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.text.Stems;
import org.parley.domain.Actor;

/**
 * Finds the sentences of one article that bear on a proposition: by what they mean, and by names,
 * cues and words that they share with it. Not safe for use by several threads.
 */
final class Bearing {
  /** Sentences that are less near are not about the proposition. */
  private static final double NEAR = 0.66;

  /** An article with no sentence as near as this does not touch the proposition. */
  private static final double TOUCHES = 0.72;

  private static final double OF_NAMES = 0.03;
  private static final double OF_CUES = 0.08;
  private static final double OF_WORDS = 0.08;

  /** Sentences judged of an article, the nearest first. */
  private static final int MOST = 16;

  /** Of a very long text so many sentences are looked at. */
  private static final int MOST_READ = 600;

  private final SentenceVectors sentences;
  private final List<Actor> actors;
  private final List<Passage> passages;
  private final Set<String> stems;
  private final Map<Integer, Set<String>> passageStems = new HashMap<>();

  /**
   * An article.
   *
   * @param passages its sentences, one for each of {@code sentences}
   */
  Bearing(SentenceVectors sentences, List<Actor> actors, List<Passage> passages) {
    this.sentences = sentences;
    this.actors = actors;
    this.passages = passages.subList(0, Math.min(passages.size(), MOST_READ));
    this.stems = new HashSet<>(Stems.in(sentences.text()));
  }

  /** A sentence and how near it is to the proposition, about 0.5 to 1. */
  record Near(Passage passage, double nearness) {}

  /**
   * The nearest sentences in the order of the text; none if the article does not touch it.
   *
   * @param meanings the vectors of the proposition and its examples; asked for only where needed
   */
  List<Near> on(Topic topic, Supplier<List<float[]>> meanings) {
    Topic.Signs signs = topic.signs(sentences.text(), sentences.tokens(), actors);
    if (signs.areNone() && !topic.mayBeIn(stems)) {
      return List.of();
    }
    sentences.prepare(IntStream.range(0, passages.size()).boxed().toList());
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      near.add(new Near(passages.get(i), nearness(i, topic, signs, meanings.get())));
    }
    if (near.stream().noneMatch(one -> one.nearness() >= TOUCHES)) {
      return List.of();
    }
    return near.stream()
        .filter(one -> one.nearness() >= NEAR)
        .sorted(Comparator.comparingDouble(Near::nearness).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(one -> one.passage().span().start()))
        .toList();
  }

  /** A sentence's stems, which every proposition asks for. */
  private Set<String> stemsOf(int index) {
    return passageStems.computeIfAbsent(
        index, any -> new HashSet<>(Stems.in(passages.get(index).words())));
  }

  private double nearness(int index, Topic topic, Topic.Signs signs, List<float[]> meanings) {
    Passage passage = passages.get(index);
    float[] vector = sentences.vector(index);
    double meaning =
        meanings.stream().mapToDouble(other -> Embedder.cosine(vector, other)).max().orElse(0);
    return meaning
        + (signs.names(passage.span()) ? OF_NAMES : 0)
        + (signs.cues(passage.span()) ? OF_CUES : 0)
        + OF_WORDS * topic.shared(stemsOf(index));
  }
}
