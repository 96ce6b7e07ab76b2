package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.StancePanel.Side;

/**
 * How well the labels hold, ready to print.
 *
 * @param propositions none where the collection has none
 * @param mayCorrect whether readers may label anything here
 */
public record StancesPage(Frame frame, List<PropositionView> propositions, boolean mayCorrect) {
  public StancesPage {
    propositions = List.copyOf(propositions);
  }

  /**
   * A proposition.
   *
   * @param model how many articles the model gave which side
   * @param people what people labelled, in words
   * @param agreement null where nobody labelled an article that the model judged
   */
  public record PropositionView(
      String id,
      String statement,
      List<Count> model,
      String people,
      @Nullable Agreement agreement,
      List<Next> next) {
    public PropositionView {
      model = List.copyOf(model);
      next = List.copyOf(next);
    }
  }

  /** A number of articles, as written. */
  public record Count(Side side, String number) {}

  /**
   * How often people and model agree.
   *
   * @param sentences the figures, in words
   * @param people the sides that people gave, the columns
   * @param rows one for each side that the model gave
   */
  public record Agreement(List<String> sentences, List<Side> people, List<Row> rows) {
    public Agreement {
      sentences = List.copyOf(sentences);
      people = List.copyOf(people);
      rows = List.copyOf(rows);
    }
  }

  /** The articles that the model gave one side, by the sides that people gave them. */
  public record Row(Side model, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A number of articles. */
  public record Cell(String number, boolean agreed) {}

  /**
   * An article to label.
   *
   * @param source outlet, author and date, in words; empty if unknown
   * @param sure how sure the model is, in words
   */
  public record Next(Link article, String source, Side side, String sure) {}
}
