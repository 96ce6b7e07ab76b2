package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * Finds peoples: by their names in the plural, and by an adjective behind "the" where it is plainly
 * no adjective ("the French are"). Immutable and safe for use by several threads.
 */
final class Peoples {
  private static final String ACTING =
      "(?= (?:are|were|have|had|will|would|want|wanted|know|knew|say|said|think|thought|believe"
          + "|feel|felt|did|do|can|could|must|should|may|might|need|themselves|who)\\b|[.;?!])";

  private final PhraseFinder<String> plurals;
  private final Map<String, String> adjectives;
  private final Pattern acting;

  Peoples(AliasTable table) {
    plurals = PhraseFinder.ofNames(table.peoples());
    adjectives = table.adjectives();
    acting =
        Pattern.compile(
            adjectives.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b[Tt]he (", ")" + ACTING)));
  }

  List<Naming> in(String text) {
    List<Naming> found = new ArrayList<>();
    plurals.find(text).forEach(people -> found.add(naming(people.span(), people.meaning())));
    Matcher adjective = acting.matcher(text);
    while (adjective.find()) {
      String name = adjectives.getOrDefault(adjective.group(1), adjective.group(1));
      found.add(naming(new Span(adjective.start(1), adjective.end(1)), name));
    }
    return found;
  }

  private static Naming naming(Span span, String name) {
    return new Naming(span, name, Actor.Kind.GROUP, Naming.DEMONYM, false);
  }
}
