package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analyse.text.Sentences;
import org.parley.analyse.text.Tokeniser;
import org.parley.domain.Span;
import org.parley.domain.Stance;

/**
 * Judges a short text as a whole: a sentence, an argument, a comment. It is taken to be its
 * author's, and to be about the statement; what does not touch it is unclear. Safe for use by
 * several threads.
 */
final class PassageJudge {
  /** A longer text is judged as an article. */
  static final int MOST_WORDS = 250;

  private static final int MOST_WORDS_A_WINDOW = 105;
  private static final int MOST_EVIDENCE = 3;

  /** Both sides taken this clearly, in different parts, are mixed. */
  private static final double CLEAR = 0.6;

  private PassageJudge() {}

  /** The verdict on a text of at most {@link #MOST_WORDS} words. */
  static TextJudge.Verdict judge(Reader reader, String text) {
    List<Span> sentences = Sentences.of(Tokeniser.of(text));
    List<Leaning> windows = reader.read(windows(text, sentences));
    Leaning mean = mean(windows);
    Stance.Label label = label(mean, windows);
    double confidence = label == Stance.Label.UNCLEAR ? mean.neutral() : mean.chance();
    Stance.Judgement judgement =
        new Stance.Judgement(
            label,
            Math.min(1, confidence),
            Stance.Decider.MODEL,
            evidence(reader, text, sentences, label, mean),
            ArticleJudge.NAME,
            null);
    return new TextJudge.Verdict(judgement, mean);
  }

  private static Stance.Label label(Leaning mean, List<Leaning> windows) {
    if (mean.takesSide() && mean.chance() >= Calibration.DECIDES_PASSAGE) {
      return mean.label();
    }
    boolean both =
        windows.stream().anyMatch(one -> one.supports() >= CLEAR)
            && windows.stream().anyMatch(one -> one.opposes() >= CLEAR);
    return both ? Stance.Label.MIXED : Stance.Label.UNCLEAR;
  }

  private static List<String> windows(String text, List<Span> sentences) {
    List<String> windows = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (Span sentence : sentences) {
      String sentenceWords = sentence.of(text).replaceAll("\\s+", " ").strip();
      int length = sentenceWords.split(" ", -1).length;
      if (count > 0 && count + length > MOST_WORDS_A_WINDOW) {
        windows.add(words.toString());
        words.setLength(0);
        count = 0;
      }
      words.append(words.isEmpty() ? "" : " ").append(sentenceWords);
      count += length;
    }
    windows.add(words.isEmpty() ? text.strip() : words.toString());
    return windows;
  }

  private static Leaning mean(List<Leaning> windows) {
    int count = windows.size();
    return new Leaning(
        windows.stream().mapToDouble(Leaning::opposes).sum() / count,
        windows.stream().mapToDouble(Leaning::neutral).sum() / count,
        windows.stream().mapToDouble(Leaning::supports).sum() / count);
  }

  /** The sentences that take the label's side most clearly; a single sentence speaks for itself. */
  private static List<Stance.Evidence> evidence(
      Reader reader, String text, List<Span> sentences, Stance.Label label, Leaning whole) {
    if (label == Stance.Label.UNCLEAR) {
      return List.of();
    }
    if (sentences.size() == 1) {
      return List.of(evidence(text, sentences.get(0), whole.label()));
    }
    List<Leaning> leanings = reader.read(sentences.stream().map(span -> span.of(text)).toList());
    return IntStream.range(0, sentences.size())
        .boxed()
        .filter(i -> leanings.get(i).takesSide())
        .filter(i -> label == Stance.Label.MIXED || leanings.get(i).label() == label)
        .sorted(Comparator.comparingDouble(i -> -leanings.get(i).chance()))
        .limit(MOST_EVIDENCE)
        .sorted()
        .map(i -> evidence(text, sentences.get(i), leanings.get(i).label()))
        .toList();
  }

  private static Stance.Evidence evidence(String text, Span span, Stance.Label label) {
    return new Stance.Evidence(span.of(text), span, label);
  }
}
