package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.search.Comparison;
import org.parley.search.Cross;
import org.parley.search.CrossTable;
import org.parley.search.Facets;
import org.parley.search.Folding;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;

/**
 * What was counted for the page that compares, with its words and its searches. Immutable.
 *
 * @param comparison has a table for each section that has something to count
 */
public record Compared(Labels labels, Facets facets, CompareState state, Comparison comparison) {

  /** The proposition that stances are about; empty where the collection has none. */
  public static Optional<String> proposition(Labels labels, CompareChoices choices) {
    String chosen = choices.stance().proposition();
    return chosen != null
        ? Optional.of(chosen)
        : labels.collection().propositions().stream().findFirst().map(known -> known.id());
  }

  /** The sections that have something to count. */
  static List<CompareSection> counted(
      List<CompareSection> sections, Labels labels, CompareChoices choices, Facets facets) {
    return sections.stream()
        .filter(section -> section.cross(choices, proposition(labels, choices), facets).isPresent())
        .toList();
  }

  /** What to count for these sections. */
  public static List<Cross> crosses(
      List<CompareSection> sections, Labels labels, CompareChoices choices, Facets facets) {
    List<Cross> crosses = new ArrayList<>();
    for (CompareSection section : sections) {
      section.cross(choices, proposition(labels, choices), facets).ifPresent(crosses::add);
    }
    return crosses;
  }

  public SearchUrl url() {
    return new SearchUrl(facets);
  }

  /**
   * The search whose parts find as many articles as are counted: where prints were folded, one in
   * which each is a result.
   */
  public SearchState search() {
    return comparison.pieces() == comparison.articles()
        ? state.search()
        : state.search().withFolding(Folding.EACH);
  }

  /** A section's numbers; empty where it has nothing to count. */
  public Optional<CrossTable> numbers(CompareSection section, List<CompareSection> asked) {
    int at = counted(asked, labels, state.choices(), facets).indexOf(section);
    return at < 0 ? Optional.empty() : Optional.of(comparison.tables().get(at));
  }

  /** A section's numbers in words; empty where it has nothing to count. */
  public Optional<CompareTable> table(CompareSection section, List<CompareSection> asked) {
    return numbers(section, asked)
        .map(numbers -> new CompareTables(labels, url(), search()).of(numbers, corner(section)));
  }

  private String corner(CompareSection section) {
    CompareChoices choices = state.choices();
    return labels
        .texts()
        .of(
            "compare.of.corner."
                + switch (section) {
                  case STANCE -> choices.stance().by().key();
                  case ACTORS -> "actor";
                  case QUOTES -> choices.quoters().key();
                  case COVERAGE -> "time";
                });
  }

  /** What a picture of a section is called. */
  public String title(CompareSection section) {
    Texts texts = labels.texts();
    String title = texts.of("compare.of." + section.key() + ".title");
    boolean sides =
        section == CompareSection.STANCE
            || (section == CompareSection.COVERAGE
                && state.choices().split() == CompareChoices.Split.STANCE);
    Optional<String> proposition = proposition(labels, state.choices());
    return sides && proposition.isPresent()
        ? texts.of("compare.on", title, labels.statement(proposition.get()))
        : title;
  }
}
