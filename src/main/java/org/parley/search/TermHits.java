package org.parley.search;

import java.util.List;
import org.parley.domain.Span;

/**
 * The places in a text that answer one part of a query.
 *
 * @param term the part as the reader would know it again: a word, {@code nego*}, or a phrase in
 *     quotation marks; several words where they are the same in the text
 * @param hits in order, not overlapping; empty where the article answers it elsewhere, in the name
 *     of its author for example
 */
public record TermHits(String term, List<Span> hits) {
  public TermHits {
    hits = List.copyOf(hits);
  }
}
