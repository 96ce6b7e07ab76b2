package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.store.Fate;
import org.parley.store.Fate.State;
import org.parley.store.Ledger.Count;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;
import org.parley.web.page.FilesPage.FileView;
import org.parley.web.page.FilesPage.Part;
import org.parley.web.page.FilesPages.Found;
import org.parley.web.page.ProgressView.Manner;

/** The list of files, as values. */
class FilesPagesTest {
  private static final Texts TEXTS = Texts.english();
  private static final ArticleId ID = new ArticleId("0123456789abcdef01234567");
  private static final List<Count> COUNTS =
      List.of(
          new Count(State.INDEXED, null, 1200),
          new Count(State.FAILED, "encrypted", 2),
          new Count(State.FAILED, "truncated", 1));

  @Test
  void anAddressLeavesOutWhatIsOpen() {
    FilesState state = new FilesState(new LedgerFilter(State.FAILED, "too-large", "a&b я"), 3);

    assertThat(state.url())
        .isEqualTo("/files?state=failed&reason=too-large&find=a%26b+%D1%8F&page=3");
    assertThat(state.with(State.SKIPPED, null).url())
        .isEqualTo("/files?state=skipped&find=a%26b+%D1%8F");
    assertThat(FilesState.ALL.url()).isEqualTo("/files");
  }

  @Test
  void statesAndReasonsAreWaysToNarrowInWords() {
    FilesPage page = page(with(State.FAILED, "encrypted"), List.of());

    assertThat(page.fates())
        .extracting(fate -> fate.way().link().text() + " " + fate.way().count())
        .containsExactly("All 1,203", "Indexed 1,200", "Failed 3");
    assertThat(page.fates().get(2).reasons())
        .extracting(way -> way.link().text() + " " + way.count() + " " + way.current())
        .containsExactly("needs a password 2 true", "cut short 1 false");
    assertThat(page.fates().get(2).reasons().get(1).link().url())
        .isEqualTo("/files?state=failed&reason=truncated");
    assertThat(page.frame().title()).isEqualTo("Failed · needs a password · Files · Parley");
  }

  @Test
  void pagesAreCountedByWhatTheFilterLetsThrough() {
    assertThat(
            page(FilesState.ALL, List.of(line("a", Fate.indexed(ID, null)))).list().pager().next())
        .isEqualTo("/files?page=2");
    assertThat(page(with(State.FAILED, null), List.of()).list().pager().pages()).isEmpty();
    assertThat(page(FilesState.ALL.withPage(25), List.of(line("a", Fate.indexed(ID, null)))).list())
        .satisfies(list -> assertThat(list.pager().next()).isNull())
        .satisfies(list -> assertThat(list.summary().range()).isEqualTo("1,201 to 1,201"));
  }

  @Test
  void aPageBeyondTheLastLeadsBackToIt() {
    assertThat(page(FilesState.ALL.withPage(99), List.of()).list().nothing())
        .isEqualTo(
            new FilesPage.Nothing(
                "The list has no page 99: it ends with page 25.",
                List.of(new Link("Go to the last page", "/files?page=25")),
                false));
  }

  @Test
  void nothingFoundOffersTheNameWithoutTheStateOnlyWhereThatFindsSomething() {
    FilesState state = new FilesState(new LedgerFilter(State.SKIPPED, null, "x"), 1);

    assertThat(ways(page(state, List.of())))
        .containsExactly("/files?find=x", "/files?state=skipped", "/files");
    assertThat(ways(page(state, new Found(List.of(), List.of()), "nothing")))
        .containsExactly("/files?state=skipped", "/files");
  }

  @Test
  void anEmptyLedgerSaysHowToBeginUnlessAnImportHasBegun() {
    Found nothing = new Found(List.of(), List.of());

    assertThat(page(FilesState.ALL, nothing, "nothing").list().nothing())
        .satisfies(empty -> assertThat(empty.firstRun()).isTrue());
    assertThat(page(FilesState.ALL, nothing, "import").list().nothing())
        .satisfies(empty -> assertThat(empty.firstRun()).isFalse())
        .satisfies(empty -> assertThat(empty.text()).startsWith("The first files are being read"));
  }

  @Test
  void namesBreakAfterFoldersAndMembersOfArchives() {
    assertThat(FileViews.name("a/b.zip!/c/d.pdf"))
        .isEqualTo(
            new FilesPage.Name(
                List.of(new Part("a", "/"), new Part("b.zip", "!/"), new Part("c", "/")),
                new Part("d.pdf", "")));
    assertThat(FileViews.name("/x/y").folders())
        .containsExactly(new Part("", "/"), new Part("x", "/"));
    assertThat(FileViews.name("list.csv#17").last()).isEqualTo(new Part("list.csv#17", ""));
    assertThat(FileViews.name("folder/").last()).isEqualTo(new Part("folder/", ""));
  }

  @Test
  void aLineSaysWhatBecameOfItAndWhy() {
    FileView failed = view(line("a.pdf", Fate.failed("encrypted", "It is locked.")));
    FileView duplicate = view(line("b.txt", Fate.duplicate(ID, "a.txt")));
    FileView odd = view(line("c", new Fate(State.SKIPPED, null, "odd-thing", null)));

    assertThat(failed.outcome())
        .isEqualTo(new FilesPage.Outcome("failed", "Failed", "It is locked.", "Tried 3 times."));
    assertThat(failed.url()).isNull();
    assertThat(duplicate.url()).isEqualTo("/articles/" + ID);
    assertThat(duplicate.outcome().why()).isEqualTo("The same as a.txt.");
    assertThat(odd.outcome().why()).isEqualTo("The reason: odd thing.");
  }

  @Test
  void whatIsInAFileHasNoSizeAndNoDateOfItsOwn() {
    assertThat(view(line("a.zip", Fate.indexed(ID, null))).measures())
        .isEqualTo(
            new FilesPage.Measured(
                "1.5 MB", new ResultView.DateView("2025-05-21T12:00:00Z", "21 May 2025")));
    assertThat(view(line("a.zip", "!/b", Fate.indexed(ID, null))).measures()).isNull();
  }

  private static List<String> ways(FilesPage page) {
    FilesPage.Nothing nothing = page.list().nothing();
    return nothing == null ? List.of() : nothing.ways().stream().map(Link::url).toList();
  }

  private static FileView view(LedgerLine line) {
    return new FileViews(TEXTS).of(line);
  }

  private static LedgerLine line(String name, Fate fate) {
    return line(name, "", fate);
  }

  private static LedgerLine line(String name, String suffix, Fate fate) {
    Instant modified = Instant.parse("2025-05-21T12:00:00.123456Z");
    LedgerFile.Stamp stamp = new LedgerFile.Stamp(1_468_006, modified, modified);
    return new LedgerLine(
        name + suffix, Path.of("/x"), stamp, null, new LedgerEntry(suffix, fate, 3));
  }

  private static FilesState with(State state, @Nullable String reason) {
    return FilesState.ALL.with(state, reason);
  }

  private static FilesPage page(FilesState state, List<LedgerLine> lines) {
    return page(state, new Found(lines, COUNTS), "nothing");
  }

  private static FilesPage page(FilesState state, Found found, String runs) {
    ProgressView progress = new ProgressView(TEXTS, null, null, new Manner(runs, false));
    return new FilesPages(TEXTS, "").page(state, found, progress);
  }
}
