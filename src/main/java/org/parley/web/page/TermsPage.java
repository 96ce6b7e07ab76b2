package org.parley.web.page;

import java.util.List;
import org.parley.web.page.SearchPage.Hidden;

/**
 * What stands out in a search, ready to print.
 *
 * @param words those of the search
 * @param hidden what else the search form carries
 * @param under what the terms were counted under, in a sentence
 * @param note how they were found, in a sentence
 */
public record TermsPage(
    Frame frame,
    String words,
    List<Hidden> hidden,
    Link back,
    String under,
    String note,
    List<Row> rows) {
  public TermsPage {
    hidden = List.copyOf(hidden);
    rows = List.copyOf(rows);
  }

  /** Terms of a kind. */
  public record Row(String label, List<Term> terms) {
    public Row {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term.
   *
   * @param link the search narrowed to it
   * @param number in how many articles of the search it is
   * @param count the same beside those of all, in words
   */
  public record Term(Link link, String number, String count) {}
}
