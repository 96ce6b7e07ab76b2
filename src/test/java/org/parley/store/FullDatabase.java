package org.parley.store;

import static org.parley.store.Specimen.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Marks;
import org.parley.domain.MarksChange;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;
import org.parley.domain.Sha256;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.share.SharedArticle;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;

/** A database with every kind of row, written as Parley writes them. */
final class FullDatabase {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.006Z");
  static final Reference REFERENCE =
      new Reference("a.txt", "A \"title\"\n", List.of("Ö"), null, "2025-05", null);

  private FullDatabase() {}

  /** Fills it; the folder gets the one file of the ledger that is there. */
  static void fill(Database database, Path folder) {
    ledger(database, folder);
    labels(database.stanceLabels());
    kept(database.keptArticles());
    shared(database);
    database.judgeAnswers().keep("key", "{\"label\":\"\uD83D\uDD4A \\u0000 ї'\"}");
    database.ledger().analysed(Map.of(article(1), "digest"));
    long done = database.imports().begin(List.of("a", "b \"c\""));
    database.imports().end(done, progress(), Imports.End.DONE);
    database.imports().begin(List.of());
  }

  private static Imports.Progress progress() {
    return new Imports.Progress(3, true, 3, new Imports.Tally(1, 2, 3, 4, 5, 6));
  }

  private static void ledger(Database database, Path folder) {
    Path file = folder.resolve("a.txt");
    try {
      Files.writeString(file, "text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Ledger ledger = database.ledger();
    ledger.record(
        List.of(
            new LedgerFile(
                file, "a.txt", Specimen.STAMP, Sha256.of("a"), "f", List.of(entry("", 1))),
            Specimen.fileOf(null, "gone ü.zip", entry("!/1", 2), failed("!/2"), entry("!/3", 3))));
    ledger.moments(List.of(article(1), article(2)));
    database.analysisQueue().done(database.analysisQueue().next(1));
    ledger.record(List.of(Specimen.fileOf(null, "gone ü.zip", entry("!/1", 4))));
  }

  private static LedgerEntry entry(String suffix, int article) {
    return Specimen.indexed(suffix, article);
  }

  private static LedgerEntry failed(String suffix) {
    return new LedgerEntry(suffix, Fate.failed("encrypted", "It needs\ta password."), 2);
  }

  private static void labels(KeptLabels labels) {
    labels.put(label(1, null, StanceLabel.Scope.ARTICLE));
    labels.put(label(1, Stance.Label.OPPOSES, StanceLabel.Scope.SENTENCE, "“One” \uD83D\uDD4A"));
    labels.put(label(2, Stance.Label.MIXED, StanceLabel.Scope.ARTICLE, "Two", "Three"));
    labels.remove(article(2), "gone", null);
  }

  @SuppressWarnings("NullAway") // it does not read from class files that a side may be null
  private static StanceLabel label(
      int article, Stance.@Nullable Label side, StanceLabel.Scope scope, String... sentences) {
    return new StanceLabel(article(article), "peace", side, scope, List.of(sentences), NOON);
  }

  private static void kept(KeptArticles kept) {
    NotedPassage passage = new NotedPassage("words ü", "before ", " after", 1_234);
    kept.mark(article(1), REFERENCE, new MarksChange(true, true, tags -> tags("b", "a, c")));
    kept.add(note("one", 1, passage), REFERENCE);
    kept.add(note("two", 9, null), REFERENCE);
    kept.shown(Map.of(article(1), kept.behind().getOrDefault(article(1), 0L)));
    kept.mark(article(7), REFERENCE, new MarksChange(null, true, tags -> tags));
  }

  static Note note(String id, int article, @Nullable NotedPassage passage) {
    Note.Writing writing = new Note.Writing("Two\nlines \\ \"", passage, tags("x"));
    return new Note(id, article(article), writing, NOON, NOON.plusMillis(5));
  }

  private static SortedSet<String> tags(String... tags) {
    return new TreeSet<>(Set.of(tags));
  }

  private static void shared(Database database) {
    SharedArticle article =
        new SharedArticle(
            article(1),
            new SharedArticle.Source("a.txt", article(1).value(), null),
            new SharedArticle.Headline("T", List.of("One"), "Outlet", null),
            new SharedArticle.Labels(List.of("p:opposes"), "abc"));
    SharedLinks links = database.sharedLinks();
    links.share(SharedLink.Page.SEARCH, "q=a", new SharedResults(1, List.of(article)));
    links.share(SharedLink.Page.SEARCH, "q=%C3%BC", new SharedResults(1, List.of(article)));
    links.share(SharedLink.Page.SEARCH, "", new SharedResults(0, List.of()));
    database.savedSearches().save("Ä name", "q=a&page=2", NOON);
  }

  /** Everything in it that can be asked for, by what it is. */
  static Map<String, Object> asked(Database database) {
    return Map.of(
        "labels", database.stanceLabels().all(),
        "kept", database.keptArticles().all(),
        "read",
            database.keptArticles().of(List.of(article(7))).getOrDefault(article(7), Marks.NONE),
        "saved", database.savedSearches().all(),
        "moments", database.ledger().moments(List.of(article(1), article(2))),
        "answer", database.judgeAnswers().find("key"),
        "imports", database.imports().last(9),
        "ledger", database.ledger().lines(LedgerFilter.ALL, 0, 99),
        "queue", database.analysisQueue().next(99),
        "released", database.ledger().released());
  }
}
