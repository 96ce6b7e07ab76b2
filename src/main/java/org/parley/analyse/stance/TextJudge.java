package org.parley.analyse.stance;

import org.parley.domain.Collection;
import org.parley.domain.Stance;

/**
 * Judges short texts - sentences, arguments, comments - toward one proposition, without a
 * collection and without an index. The whole text is taken for its author's. Safe for use by
 * several threads; the model is read at the first text.
 */
public final class TextJudge {
  private final Reader reader;

  /** Learns from the proposition's examples, if it has any. */
  public TextJudge(Collection.Proposition proposition) {
    reader = Reader.of(proposition.statement(), Lesson.examplesOf(proposition));
  }

  /**
   * A verdict, and the chances that it was made from.
   *
   * @param judgement unclear where the text takes no side or does not touch the proposition
   */
  public record Verdict(Stance.Judgement judgement, Leaning leaning) {}

  /** Whether a text is so long that it is to be judged as an article. */
  public static boolean isArticle(String text) {
    return text.strip().split("\\s+", PassageJudge.MOST_WORDS + 2).length > PassageJudge.MOST_WORDS;
  }

  /** The verdict on a text; of one that {@link #isArticle} it is slow, and not the best. */
  public Verdict judge(String text) {
    return PassageJudge.judge(reader, text);
  }
}
