package org.parley.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.search.Fragment;
import org.parley.search.Hit;
import org.parley.search.Masthead;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.Snippet;

/** Results for a person at a terminal; hits stand between asterisks. */
final class FoundText {
  private FoundText() {}

  static String of(SearchState state, Results results) {
    StringBuilder text = new StringBuilder();
    long total = results.total().articles();
    text.append(total == 1 ? "1 article" : total + " articles");
    if (results.total().folded() > 0) {
      text.append(", reprints folded: ").append(results.total().folded());
    }
    if (results.pages(state.view()) > 1) {
      text.append(", page ").append(state.view().page());
      text.append(" of ").append(results.pages(state.view()));
    }
    text.append('\n');
    results.hits().forEach(hit -> text.append('\n').append(hit(hit)));
    if (results.help().spelling() != null) {
      text.append("Did you mean: ").append(results.help().spelling()).append('\n');
    }
    return text.toString();
  }

  private static String hit(Hit hit) {
    StringBuilder text = new StringBuilder(marked(hit.title())).append('\n');
    String line = masthead(hit.masthead());
    if (!line.isEmpty()) {
      text.append("  ").append(line).append('\n');
    }
    for (Snippet snippet : hit.snippets()) {
      text.append("  ").append(marked(snippet.fragments())).append('\n');
    }
    return text.append("  ").append(hit.id()).append('\n').toString();
  }

  private static String masthead(Masthead masthead) {
    return Stream.of(masthead.outlet(), String.join(", ", masthead.authors()), masthead.published())
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String marked(List<Fragment> fragments) {
    return fragments.stream()
        .map(fragment -> fragment.hit() ? "*" + fragment.text() + "*" : fragment.text())
        .collect(Collectors.joining());
  }
}
