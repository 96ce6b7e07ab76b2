package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.analyse.stance.TextJudge;
import org.parley.analyse.stance.chat.ChatJudge;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Stance;

/**
 * A text with the side that it takes.
 *
 * @param touches whether the text touches the proposition at all; if not it is unclear
 */
record JudgedText(Stance stance, boolean touches) {

  /** The verdict on an analysed article; a short one is judged as a whole. */
  static JudgedText of(
      Article article, Collection.Proposition proposition, Optional<ChatJudge> second) {
    String text = article.source().text();
    if (second.isPresent()) {
      return of(second.get(), proposition, text);
    }
    if (!TextJudge.isArticle(text)) {
      return ofText(new TextJudge(proposition), proposition, text);
    }
    return of(article.analysis().stances(), proposition);
  }

  /** The verdict of a second judge; whatever keeps it from one is told as a note. */
  static JudgedText of(ChatJudge second, Collection.Proposition proposition, String text) {
    Stance.Judgement judgement =
        second.judge(proposition.statement(), text).asJudgement(second.name());
    boolean touches = judgement.label() != null;
    Stance.Judgement verdict = touches ? judgement : judgement.as(Stance.Label.UNCLEAR);
    return new JudgedText(new Stance(proposition.id(), verdict, List.of(), List.of()), touches);
  }

  /** The verdict that an analysis holds. */
  static JudgedText of(List<Stance> stances, Collection.Proposition proposition) {
    return stances.isEmpty()
        ? new JudgedText(
            new Stance(proposition.id(), Stance.Label.UNCLEAR, 0, Stance.Decider.MODEL, List.of()),
            false)
        : new JudgedText(stances.get(0), true);
  }

  /** The verdict on a short text. */
  static JudgedText ofText(TextJudge judge, Collection.Proposition proposition, String text) {
    Stance.Judgement judgement = judge.judge(text).judgement();
    return new JudgedText(new Stance(proposition.id(), judgement, List.of(), List.of()), true);
  }

  /** A line with the verdict, then the sentences that carry it, and what others say. */
  String inWords(String name) {
    StringBuilder words = new StringBuilder();
    words.append(
        String.format(
            Locale.ROOT, "%s: %s (%.2f)", name, stance.label().key(), stance.confidence()));
    if (!touches) {
      words.append(", as it does not touch it");
    }
    String note = stance.verdict().note();
    if (note != null) {
      words.append(", ").append(note);
    }
    stance
        .evidence()
        .forEach(
            one ->
                words.append(String.format("%n    %-9s %s", one.label().key(), plain(one.text()))));
    stance
        .said()
        .forEach(
            one ->
                words.append(
                    String.format(
                        "%n    said by %s: %s: %s",
                        one.speaker() == null ? "somebody" : one.speaker(),
                        one.label().key(),
                        plain(one.text()))));
    return words.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
