package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Stance;
import org.parley.web.page.StancePanel.Asking;
import org.parley.web.page.StancePanel.Choice;

/** The questions by which readers correct a stance. Immutable. */
record Questions(Labels labels, Readers readers) {

  /**
   * For the side of an article.
   *
   * @param now the key of the side that counts
   */
  Asking ofArticle(String proposition, String now) {
    List<Choice> choices = new ArrayList<>();
    for (Stance.Label side : Stance.Label.values()) {
      choices.add(new Choice(side.key(), labels.side(side), side.key().equals(now)));
    }
    choices.add(untouched("correct.untouched", now));
    if (readers.ofArticle(proposition).isPresent()) {
      choices.add(takeBack());
    }
    return new Asking(labels.statement(proposition), proposition, null, choices);
  }

  /** For the side of a sentence, which speaks for one side or for none. */
  Asking ofSentence(String proposition, String sentence, String now) {
    List<Choice> choices = new ArrayList<>();
    for (Stance.Label side : List.of(Stance.Label.SUPPORTS, Stance.Label.OPPOSES)) {
      choices.add(new Choice(side.key(), labels.side(side), side.key().equals(now)));
    }
    choices.add(untouched("correct.neither", now));
    if (readers.ofSentence(proposition, sentence).isPresent()) {
      choices.add(takeBack());
    }
    return new Asking(WaysOn.shortened(sentence), proposition, sentence, choices);
  }

  private Choice untouched(String word, String now) {
    return new Choice(Labels.UNTOUCHED, labels.texts().of(word), now.equals(Labels.UNTOUCHED));
  }

  private Choice takeBack() {
    return new Choice("", labels.texts().of("correct.back"), false);
  }
}
