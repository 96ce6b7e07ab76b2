package org.parley.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.domain.Span;

/** Gives each place of a text to one term, so that none is counted or marked twice. */
final class Apart {
  private record Claim(Span span, int term) {}

  private Apart() {}

  /**
   * The same terms without overlaps: where two begin at one place the longer one has it, else the
   * one that begins first. Terms with the very same hits, two forms of a word, become one.
   */
  static List<TermHits> of(List<TermHits> terms) {
    List<TermHits> merged = merged(terms);
    List<Claim> claims =
        IntStream.range(0, merged.size())
            .boxed()
            .flatMap(term -> merged.get(term).hits().stream().map(span -> new Claim(span, term)))
            .sorted(
                Comparator.comparingInt((Claim claim) -> claim.span().start())
                    .thenComparing(claim -> -claim.span().end()))
            .toList();
    List<List<Span>> kept = merged.stream().<List<Span>>map(any -> new ArrayList<>()).toList();
    int end = 0;
    for (Claim claim : claims) {
      if (claim.span().start() >= end) {
        kept.get(claim.term()).add(claim.span());
        end = claim.span().end();
      }
    }
    return IntStream.range(0, merged.size())
        .mapToObj(term -> new TermHits(merged.get(term).term(), kept.get(term)))
        .toList();
  }

  private static List<TermHits> merged(List<TermHits> terms) {
    Map<Object, TermHits> byHits = new LinkedHashMap<>();
    for (TermHits term : terms) {
      Object key = term.hits().isEmpty() ? term : term.hits();
      byHits.merge(key, term, (a, b) -> new TermHits(a.term() + ", " + b.term(), a.hits()));
    }
    return List.copyOf(byHits.values());
  }
}
