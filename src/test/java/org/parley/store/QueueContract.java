package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.store.Specimen.article;
import static org.parley.store.Specimen.entry;
import static org.parley.store.Specimen.file;
import static org.parley.store.Specimen.fileOf;
import static org.parley.store.Specimen.indexed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.store.AnalysisQueue.Request;
import org.parley.store.AnalysisQueue.Waiting;

/** The articles that wait for analysis. */
abstract class QueueContract extends OnADatabase {

  private List<ArticleId> next() {
    return queue().next(100).stream().map(Request::article).toList();
  }

  @Test
  void onlyWhatIsIndexedAnewWaits() {
    ledger()
        .record(
            List.of(
                file("a.txt", indexed("", 1)),
                file("b.txt", entry("", new Fate(Fate.State.UNCHANGED, article(2), null, null))),
                file("c.txt", entry("", Fate.failed("empty", "Nothing in it.")))));

    assertThat(next()).containsExactly(article(1));
    assertThat(queue().waiting()).isEqualTo(new Waiting(1, 2));
  }

  @Test
  void whatWasAskedForLastComesFirst() {
    ledger().record(List.of(file("a.txt", indexed("", 1))));
    ledger().record(List.of(file("b.txt", indexed("", 2))));
    assertThat(next()).containsExactly(article(2), article(1));

    queue().request(List.of(article(1)));
    queue().request(List.of(article(4), article(3)));

    assertThat(next()).containsExactly(article(4), article(3), article(1), article(2));
    assertThat(queue().next(2)).hasSize(2);
  }

  @Test
  void whatIsMerelyNewWaitsBehindWhatSomeoneAskedFor() {
    queue().request(List.of(article(1)));

    ledger().record(List.of(file("a.txt", indexed("", 1)), file("b.txt", indexed("", 2))));

    assertThat(next()).containsExactly(article(1), article(2));
  }

  @Test
  void whatIsDoneWaitsNoMoreUntilItIsAskedForAgain() {
    ledger().record(List.of(file("a.txt", indexed("", 1)), file("b.txt", indexed("", 2))));
    queue().done(queue().next(1));
    assertThat(queue().waiting()).isEqualTo(new Waiting(1, 2));

    queue().done(queue().next(9));
    assertThat(next()).isEmpty();

    queue().request(List.of(article(1), article(1)));
    ledger().record(List.of(file("b.txt", indexed("", 2))));
    assertThat(next()).containsExactly(article(1), article(2));
  }

  @Test
  void whatIsAskedForWhileItIsAnalysedIsNotLost() {
    ledger().record(List.of(file("a.txt", indexed("", 1)), file("b.txt", indexed("", 2))));
    List<Request> first = queue().next(9);
    queue().request(List.of(article(1)));
    ledger().record(List.of(fileOf("new", "b.txt", indexed("", 2))));

    queue().done(first);

    assertThat(next()).containsExactly(article(1), article(2));
    List<Request> second = queue().next(9);
    queue().done(second);
    queue().request(List.of(article(1), article(2)));
    queue().done(second);
    queue().done(first);
    assertThat(next()).containsExactly(article(1), article(2));
  }
}
