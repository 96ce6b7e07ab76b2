package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.ResultView.StanceView;

/**
 * Where an article stands, with the ways to say that it is otherwise.
 *
 * @param untouched the propositions on which the article has no stance
 * @param analysed whether the article was analysed, so that it is known that it does not touch them
 * @param way where corrections go; null where none are taken
 */
public record StancePanel(
    List<Card> cards, List<Quiet> untouched, boolean analysed, @Nullable Way way) {
  public StancePanel {
    cards = List.copyOf(cards);
    untouched = List.copyOf(untouched);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return cards.isEmpty() && untouched.isEmpty();
  }

  /**
   * Where corrections go.
   *
   * @param search the parameters of the search that the page was opened from
   */
  public record Way(String address, String search) {}

  /** A proposition on which the article has a stance. */
  public record Card(Verdict verdict, List<Overruled> overruled, Passages passages, Asking asking) {
    public Card {
      overruled = List.copyOf(overruled);
    }
  }

  /**
   * The judgement that counts.
   *
   * @param sure how sure the judge is, in words; null for a curator
   * @param note what more there is to say; null if nothing
   */
  public record Verdict(StanceView stance, @Nullable String sure, @Nullable String note) {}

  /**
   * A judgement that does not count.
   *
   * @param sure null for a curator
   * @param evidence what it was made from, where that is not shown for the judgement that counts
   */
  public record Overruled(String judge, Side side, @Nullable String sure, List<Passage> evidence) {
    public Overruled {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A side as a word and a shape.
   *
   * @param key the name of shape and colour: supports, opposes, mixed, unclear or untouched
   */
  public record Side(String key, String word) {}

  /**
   * What the stance rests on.
   *
   * @param evidence the author's own sentences
   * @param labelled other sentences that readers labelled
   * @param said what others say in the article
   */
  public record Passages(List<Passage> evidence, List<Passage> labelled, List<Passage> said) {
    public Passages {
      evidence = List.copyOf(evidence);
      labelled = List.copyOf(labelled);
      said = List.copyOf(said);
    }
  }

  /**
   * A passage with the side it speaks for.
   *
   * @param words leads to their place
   * @param who who says so, or who speaks; null for what a model read in the author's own words
   * @param asking null where it is not to be corrected
   * @param there the passage where the article ran; null if that is not known
   */
  public record Passage(
      Link words,
      Side side,
      @Nullable String who,
      @Nullable Asking asking,
      @Nullable String there) {}

  /**
   * The question for a side, of an article or of a sentence.
   *
   * @param about what it is about, for those who hear the page
   * @param sentence null for the article
   */
  public record Asking(
      String about, String proposition, @Nullable String sentence, List<Choice> choices) {
    public Asking {
      choices = List.copyOf(choices);
    }
  }

  /**
   * An answer.
   *
   * @param value what the form sends; empty to take back
   * @param current whether it is what counts now
   */
  public record Choice(String value, String word, boolean current) {}

  /**
   * A proposition that the article does not touch.
   *
   * @param who who says so, in words; null if nobody but the model
   */
  public record Quiet(String statement, @Nullable String who, Passages passages, Asking asking) {}
}
