package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.domain.Span;
import org.parley.search.TermHits;
import org.parley.web.page.ArticlePage.Run;

class TextRunsTest {
  private static final String TEXT = "One war.\n\nTwo wars, one war.\n \nThe end";

  @Test
  void runsPutTogetherGiveTheParagraph() {
    TextRuns runs = new TextRuns(Texts.english(), TEXT, hits(new Span(4, 7), new Span(14, 18)));
    runs.place("receipt", new Span(0, 12));

    assertThat(runs.paragraphs().stream().map(paragraph -> joined(runs.runs(paragraph))))
        .containsExactly("One war.", "Two wars, one war.", "The end");
  }

  @Test
  void hitsLeadToEachOtherAndAround() {
    TextRuns runs =
        new TextRuns(
            Texts.english(), TEXT, hits(new Span(4, 7), new Span(14, 18), new Span(24, 27)));
    List<Run> first = runs.runs(runs.paragraphs().get(0));

    assertThat(first).extracting(Run::text).containsExactly("One ", "war", ".");
    assertThat(first.get(1).hit())
        .isEqualTo(
            new ArticlePage.HitPlace("hit-1", "Hit 1 of 3", "#hit-3", "#hit-2", "term c1 u1"));
  }

  @Test
  void aHitThatAPlaceCutsInTwoHasOneId() {
    TextRuns runs = new TextRuns(Texts.english(), TEXT, hits(new Span(4, 7)));
    runs.place("receipt", new Span(5, 8));

    assertThat(runs.runs(runs.paragraphs().get(0)))
        .filteredOn(run -> run.hit() != null)
        .extracting(run -> run.text() + "/" + (run.hit() == null ? "" : run.hit().id()))
        .containsExactly("w/hit-1", "ar/");
  }

  @Test
  void othersWordsAreMarkedAcrossHitsAndParagraphs() {
    TextRuns runs = new TextRuns(Texts.english(), TEXT, hits(new Span(4, 7)));
    runs.quote(new Span(4, 18), "Ann");
    runs.quote(new Span(10, 13), "Ben");

    assertThat(runs.runs(runs.paragraphs().get(0)))
        .extracting(run -> run.text() + "/" + run.quote())
        .containsExactly("One /null", "war/Ann", "./Ann");
    assertThat(runs.runs(runs.paragraphs().get(1)))
        .extracting(run -> run.text() + "/" + run.quote())
        .containsExactly("Two/Ben", " wars/Ann", ", one war./null");
  }

  @Test
  void aRunMayBeAHitANameEvidenceAndHaveANote() {
    TextRuns runs = new TextRuns(Texts.english(), TEXT, hits(new Span(4, 7)));
    runs.names(new Span(4, 7), "The War", "#of-actor-1", false);
    runs.bears(new Span(0, 8), "opposes", "against it");
    runs.quote(new Span(0, 8), "Ann");
    runs.noted(new Span(4, 7), new Link("1", "#note-x"), "Note 1");

    Run war = runs.runs(runs.paragraphs().get(0)).get(1);

    assertThat(war.text()).isEqualTo("war");
    assertThat(war.hit()).isNotNull();
    assertThat(war.naming()).isEqualTo(new ArticlePage.Naming("The War", "#of-actor-1", null));
    assertThat(war.bearing()).isEqualTo(new ArticlePage.Bearing("opposes", "against it", false));
    assertThat(war.quote()).isEqualTo("Ann");
    assertThat(war.noted())
        .isEqualTo(
            new ArticlePage.Noted(
                true, List.of(new ArticlePage.NotedEnd(new Link("1", "#note-x"), "Note 1"))));
  }

  @Test
  void aPlaceThatIsNotInTheTextLeadsNowhere() {
    TextRuns runs = new TextRuns(Texts.english(), TEXT, hits(new Span(900, 910)));

    assertThat(runs.place("far", new Span(0, 900))).isNull();
    assertThat(runs.hits().places()).isEmpty();
  }

  private static List<TermHits> hits(Span... spans) {
    return List.of(new TermHits("war", List.of(spans)));
  }

  private static String joined(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
