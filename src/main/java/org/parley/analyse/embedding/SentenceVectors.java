package org.parley.analyse.embedding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analyse.text.Sentences;
import org.parley.analyse.text.Tokeniser;
import org.parley.analyse.text.Tokens;
import org.parley.domain.Span;

/**
 * The sentences of one text and, once asked for, their vectors; each is made once, whoever asks.
 * Not safe for use by several threads.
 */
public final class SentenceVectors {
  private final String text;
  private final Tokens tokens;
  private final List<Span> sentences;
  private final Map<Integer, float[]> vectors = new HashMap<>();

  public SentenceVectors(String text) {
    this.text = text;
    tokens = Tokeniser.of(text);
    sentences = Sentences.of(tokens);
  }

  public String text() {
    return text;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The sentences in order. */
  public List<Span> sentences() {
    return sentences;
  }

  /** A sentence on one line. */
  public String words(int sentence) {
    return Sentences.onOneLine(sentences.get(sentence).of(text));
  }

  /** Makes the vectors of some sentences, which is faster than one by one. */
  public void prepare(List<Integer> wanted) {
    List<Integer> missing = wanted.stream().filter(one -> !vectors.containsKey(one)).toList();
    if (!missing.isEmpty()) {
      List<float[]> made = Embedder.shipped().vectors(missing.stream().map(this::words).toList());
      IntStream.range(0, made.size()).forEach(i -> vectors.put(missing.get(i), made.get(i)));
    }
  }

  /** The vector of a sentence. */
  public float[] vector(int sentence) {
    prepare(List.of(sentence));
    float[] vector = vectors.get(sentence);
    if (vector == null) {
      throw new IllegalStateException("no vector was made for sentence " + sentence);
    }
    return vector;
  }
}
