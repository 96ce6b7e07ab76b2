package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.domain.Stance.Decider;
import org.parley.domain.Stance.Label;
import org.parley.search.FacetCounts;
import org.parley.search.Facets;
import org.parley.search.Hit;
import org.parley.search.Masthead;
import org.parley.search.Reprints;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.ResultView.LabelsView;
import org.parley.web.page.ResultView.StanceView;

/** Stances in results and facets where a collection has several propositions. */
class SeveralPropositionsTest {
  private static final Collection.Proposition PEACE =
      new Collection.Proposition("peace-talks", "Talks bring peace");
  private static final Collection.Proposition ARMS =
      new Collection.Proposition("arms", "Arms bring peace");
  private static final Links LINKS =
      new Links(new SearchUrl(Facets.BUILT_IN), SearchState.EVERYTHING);

  @Test
  void theFacetHasTheSidesOfEachPropositionUnderItsStatement() {
    List<FacetCounts.Value> counted =
        List.of(
            new FacetCounts.Value("arms:opposes", 9, false, false),
            new FacetCounts.Value("peace-talks:unclear", 5, false, false),
            new FacetCounts.Value("gone:mixed", 4, false, false),
            new FacetCounts.Value("arms:supports", 3, true, false),
            new FacetCounts.Value("peace-talks:supports", 2, false, false));

    FacetView view =
        new FacetViews(labels(PEACE, ARMS), LINKS)
            .of(
                List.of(
                    new FacetCounts(
                        Facets.BUILT_IN.byKey("stance").orElseThrow(), counted, 7, false, false)))
            .get(0);

    assertThat(view.groups())
        .extracting(FacetView.Group::heading)
        .containsExactly("Talks bring peace", "Arms bring peace", "gone", null);
    assertThat(view.values())
        .extracting(FacetView.Value::label)
        .containsExactly("Supports", "Unclear", "Supports", "Opposes", "Mixed", "Unknown");
    assertThat(view.values())
        .extracting(value -> value.box().value())
        .startsWith("peace-talks:supports", "peace-talks:unclear", "arms:supports");
    assertThat(view.values().get(0).other()).isNotNull();
    assertThat(view.folded()).isEmpty();
  }

  @Test
  void aFacetOfOnePropositionSaysItOnce() {
    List<FacetCounts.Value> counted =
        List.of(new FacetCounts.Value("arms:opposes", 9, false, false));
    FacetView view =
        new FacetViews(labels(ARMS), LINKS)
            .of(
                List.of(
                    new FacetCounts(
                        Facets.BUILT_IN.byKey("stance").orElseThrow(), counted, 0, false, false)))
            .get(0);

    assertThat(view.note()).isEqualTo("Arms bring peace");
    assertThat(view.groups()).extracting(FacetView.Group::heading).containsOnlyNulls();
  }

  @Test
  void aResultNamesEachPropositionShortlyAndTheReaderOfSeveralOnce() {
    LabelsView read = result(stance("peace-talks", Decider.MODEL), stance("arms", Decider.MODEL));
    LabelsView mixed =
        result(stance("peace-talks", Decider.CURATOR), stance("arms", Decider.MODEL));
    LabelsView set = result(stance("peace-talks", Decider.CURATOR));
    LabelsView all =
        result(stance("peace-talks", Decider.CURATOR), stance("arms", Decider.CURATOR));

    assertThat(read.stances()).extracting(StanceView::name).containsExactly("peace talks", "arms");
    assertThat(read.stances()).extracting(StanceView::origin).containsOnlyNulls();
    assertThat(read.origin()).isEqualTo("read by machine");
    assertThat(mixed.stances())
        .extracting(StanceView::origin)
        .containsExactly("set by a curator", null);
    assertThat(mixed.origin()).isEqualTo("the others read by machine");
    assertThat(set.stances()).extracting(StanceView::origin).containsOnlyNulls();
    assertThat(set.origin()).isEqualTo("set by a curator");
    assertThat(all.stances()).extracting(StanceView::origin).containsOnlyNulls();
    assertThat(all.origin()).isEqualTo("all set by a curator");
  }

  @Test
  void aGuessOfTheModelIsCalledOne() {
    Stance guess = new Stance("arms", Label.OPPOSES, 0.6, Decider.MODEL, List.of());
    Stance open = new Stance("peace-talks", Label.UNCLEAR, 0.5, Decider.MODEL, List.of());

    assertThat(result(open, guess).stances())
        .extracting(StanceView::origin)
        .containsExactly(null, "not very sure");
    assertThat(result(open, guess).origin()).isEqualTo("read by machine");
  }

  private static LabelsView result(Stance... stances) {
    Hit.Labels found = new Hit.Labels("en", List.of(stances), List.of(), Reprints.NONE, true);
    Masthead masthead =
        new Masthead(new Masthead.Title("T", true), List.of(), null, null, null, null);
    Hit hit =
        new Hit(new ArticleId("0123456789abcdef01234567"), masthead, found, List.of(), List.of());
    return new ResultViews(labels(PEACE, ARMS), LINKS).of(hit).labels();
  }

  private static Stance stance(String proposition, Decider decider) {
    return new Stance(proposition, Label.OPPOSES, 1, decider, List.of());
  }

  private static Labels labels(Collection.Proposition... propositions) {
    @Nullable String title = null;
    return new Labels(
        Texts.english(),
        new Collection(
            title, List.of(propositions), List.of(), List.of(), List.of(), List.of(), List.of()));
  }
}
