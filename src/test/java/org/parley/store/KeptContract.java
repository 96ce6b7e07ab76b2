package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.store.Specimen.article;
import static org.parley.store.Specimen.entry;
import static org.parley.store.Specimen.file;
import static org.parley.store.Specimen.indexed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.Marks;
import org.parley.domain.MarksChange;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;

/** What readers keep of articles. */
abstract class KeptContract extends OnADatabase {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.000006Z");
  private static final NotedPassage PASSAGE =
      new NotedPassage("“as long” ü \uD83D\uDD4A\n", "before ", " after", 1_234);
  private static final Reference REFERENCE =
      new Reference(
          "a.html", "A \"title\"", List.of("One", "Two"), null, "2025-05", "https://example.org/");

  private KeptArticles kept() {
    return database().keptArticles();
  }

  @Test
  void whatIsKeptComesBackAsItWasGiven() {
    Note note = note("a", 1, "Two\nlines", PASSAGE, "x", "Y");
    kept().mark(article(1), REFERENCE, change(true, null, "b", "a"));
    kept().add(note, REFERENCE);
    kept().mark(article(2), REFERENCE, change(null, true));

    assertThat(kept().of(List.of(article(1), article(2), article(3))))
        .isEqualTo(
            Map.of(
                article(1), new Marks(true, false, 1, tags("a", "b"), tags("Y", "x")),
                article(2), new Marks(false, true, 0, tags(), tags())));
    assertThat(kept().note("a")).contains(note);
    assertThat(kept().notesOn(article(1))).containsExactly(note);
    KeptArticle first = kept().all().get(0);
    assertThat(first.id()).isEqualTo(article(1));
    assertThat(first.reference()).isEqualTo(REFERENCE);
    assertThat(first.notes()).containsExactly(note);
    assertThat(kept().all()).hasSize(1);
    assertThat(kept().tags()).containsExactly("Y", "a", "b", "x");
  }

  @Test
  void aChangeLeavesWhatItDoesNotName() {
    kept().mark(article(1), REFERENCE, change(true, true, "a"));
    kept().mark(article(1), REFERENCE, new MarksChange(null, false, tags -> tags));

    assertThat(marks(1)).isEqualTo(new Marks(true, false, 0, tags("a"), tags()));
  }

  @Test
  void aTagThatIsKnownIsSpelledAsItIs() {
    kept().mark(article(1), REFERENCE, change(null, null, "Ceasefire"));
    kept().mark(article(2), REFERENCE, change(null, null, "ceasefire", "NATO"));
    kept().add(note("n", 2, "Text", null, "nato"), REFERENCE);

    assertThat(kept().tags()).containsExactly("Ceasefire", "NATO");
  }

  @Test
  void aNoteIsChangedAndTakenBack() {
    Note note = note("a", 1, "Old", PASSAGE, "x");
    kept().add(note, REFERENCE);
    Note changed = note.with(new Note.Writing("New", PASSAGE, tags("y")), NOON.plusSeconds(60));

    assertThat(kept().change(changed, null)).isTrue();
    assertThat(kept().notesOn(article(1))).containsExactly(changed);
    assertThat(kept().change(note("b", 1, "None", null), null)).isFalse();
    assertThat(kept().remove("b", null)).isFalse();
    assertThat(kept().remove("a", null)).isTrue();
    assertThat(kept().of(List.of(article(1)))).isEmpty();
    assertThat(kept().all()).isEmpty();
  }

  @Test
  void whoDidNotSeeTheLastChangeOfANoteNeitherChangesNorRemovesIt() {
    Note first = note("a", 1, "First", PASSAGE);
    kept().add(first, REFERENCE);
    Note second = first.with(new Note.Writing("Second", PASSAGE, tags()), NOON.plusSeconds(1));
    assertThat(kept().change(second, NOON)).isTrue();
    long revision = kept().revision();

    assertThat(kept().change(first.with(first.writing(), NOON.plusSeconds(2)), NOON)).isFalse();
    assertThat(kept().remove("a", NOON)).isFalse();
    assertThat(kept().note("a")).contains(second);
    assertThat(kept().revision()).isEqualTo(revision);
    assertThat(kept().remove("a", second.changed())).isTrue();
    assertThat(kept().note("a")).isEmpty();
  }

  @Test
  void eachChangeOfANoteHasAMomentOfItsOwnEvenIfTheClockStands() {
    Note note = note("a", 1, "Text", null);
    kept().add(note, REFERENCE);

    assertThat(kept().change(note, NOON)).isTrue();
    assertThat(kept().change(note, NOON)).isFalse();
    assertThat(kept().note("a").orElseThrow().changed()).isAfter(NOON);
  }

  @Test
  void theIndexIsBehindUntilItShowsTheLastChange() {
    kept().mark(article(1), REFERENCE, change(true, null));
    Map<ArticleId, Long> first = kept().behind();
    kept().add(note("a", 1, "Text", null), REFERENCE);
    kept().shown(first);

    assertThat(first).containsOnlyKeys(article(1));
    Map<ArticleId, Long> second = asAnother().keptArticles().behind();
    assertThat(second).containsOnlyKeys(article(1));
    kept().shown(second);
    assertThat(kept().behind()).isEmpty();
    kept().remove("a", null);
    assertThat(kept().behind()).containsOnlyKeys(article(1));
  }

  @Test
  void theRevisionIsAnotherWithEachChange() {
    long none = kept().revision();
    kept().mark(article(1), REFERENCE, change(true, null));
    long one = kept().revision();
    asAnother().keptArticles().add(note("a", 1, "Text", null), REFERENCE);
    long two = kept().revision();
    kept().remove("a", null);

    assertThat(List.of(none, one, two, kept().revision())).doesNotHaveDuplicates();
  }

  @Test
  void whatWaitsForAnalysisWaitsAnewWhenItsMarksChange() {
    ledger().record(List.of(file("a", indexed("", 1))));
    List<AnalysisQueue.Request> underWay = queue().next(10);
    kept().mark(article(1), REFERENCE, change(true, null));
    kept().behind();
    queue().done(underWay);

    assertThat(queue().next(10)).extracting(AnalysisQueue.Request::article).contains(article(1));
    queue().done(queue().next(10));
    kept().mark(article(1), REFERENCE, change(false, null));
    kept().behind();
    assertThat(queue().next(10)).isEmpty();
  }

  @Test
  void whatNoFileHoldsIsGoneAndComesBack() {
    ledger().record(List.of(file("a", indexed("", 1))));
    kept().mark(article(1), REFERENCE, change(true, null));
    assertThat(kept().gone(Set.of(article(1), article(2)))).containsExactly(article(2));

    ledger().remove(List.of(Specimen.path("a")));
    assertThat(kept().gone(Set.of(article(1)))).containsExactly(article(1));
    assertThat(kept().moves()).isEmpty();
    ledger().record(List.of(file("a", indexed("", 1))));
    assertThat(kept().gone(Set.of(article(1)))).isEmpty();
    assertThat(marks(1).bookmarked()).isTrue();
  }

  @Test
  void whatIsKeptFollowsAFileThatChanges() {
    ledger().record(List.of(file("a", indexed("", 1), indexed("#2", 2))));
    kept().mark(article(2), REFERENCE, change(true, true, "t"));
    Note note = note("n", 2, "Text", PASSAGE);
    kept().add(note, REFERENCE);
    ledger().record(List.of(file("a", indexed("", 1), indexed("#2", 3))));

    assertThat(kept().moves()).isEqualTo(Map.of(article(2), article(3)));
    Reference now = new Reference("a", "New", List.of(), null, null, null);
    kept().mark(article(3), now, change(null, null, "u"));
    kept().move(article(2), article(3), now);
    kept().move(article(2), article(3), now);

    assertThat(marks(3)).isEqualTo(new Marks(true, false, 1, tags("t", "u"), tags()));
    assertThat(marks(2)).isEqualTo(new Marks(false, true, 0, tags(), tags()));
    assertThat(kept().notesOn(article(3))).extracting(Note::id).containsExactly("n");
    assertThat(kept().all()).extracting(KeptArticle::reference).containsExactly(now);
    assertThat(kept().moves()).isEmpty();
  }

  @Test
  void whatAnotherFileStillHoldsDoesNotMove() {
    ledger()
        .record(
            List.of(
                file("a", indexed("", 1)), file("b", entry("", Fate.duplicate(article(1), "a")))));
    kept().mark(article(1), REFERENCE, change(true, null));
    ledger().record(List.of(file("a", indexed("", 2))));

    assertThat(kept().moves()).isEmpty();
    ledger().record(List.of(file("b", indexed("", 3))));
    assertThat(kept().moves()).isEqualTo(Map.of(article(1), article(3)));
  }

  @Test
  void anArticleIsCitedAsItIsNow() {
    kept().mark(article(1), REFERENCE, change(true, null));
    Reference now = new Reference("b", "Corrected", List.of(), "Outlet", null, null);
    kept().cite(Map.of(article(1), now, article(9), now));

    assertThat(kept().all()).extracting(KeptArticle::reference).containsExactly(now);
  }

  private Marks marks(int number) {
    return kept().of(List.of(article(number))).getOrDefault(article(number), Marks.NONE);
  }

  @SuppressWarnings("NullAway") // it does not read from class files what may be null
  private static MarksChange change(
      @Nullable Boolean bookmarked, @Nullable Boolean read, String... tags) {
    return new MarksChange(bookmarked, read, before -> tags(tags));
  }

  @SuppressWarnings("NullAway") // it does not read from class files what may be null
  private static Note note(
      String id, int number, String text, @Nullable NotedPassage passage, String... tags) {
    return new Note(id, article(number), new Note.Writing(text, passage, tags(tags)), NOON, NOON);
  }

  private static SortedSet<String> tags(String... tags) {
    return new TreeSet<>(List.of(tags));
  }
}
