package org.parley.analyse.quotes.speakers;

import java.util.List;
import org.parley.analyse.quotes.marks.Quoted;

/**
 * Who speaks a quotation, with every answer thought of.
 *
 * @param options at least the one that nobody does
 */
public record Question(Quoted quoted, List<Option> options) {
  public Question {
    options = List.copyOf(options);
  }
}
