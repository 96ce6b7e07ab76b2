package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers what became of each entry and file. Safe for use by several threads. */
final class Account {
  private final Progress progress;
  private final Consumer<Outcome> told;
  private final List<Outcome.Failed> failures = new ArrayList<>();

  Account(Progress progress, Consumer<Outcome> told) {
    this.progress = progress;
    this.told = told;
  }

  synchronized void add(Outcome outcome) {
    progress.done(outcome);
    if (outcome instanceof Outcome.Failed failed) {
      failures.add(failed);
    }
    told.accept(outcome);
  }

  void fileDone() {
    progress.fileDone();
  }

  void removed(long articles) {
    progress.articlesRemoved(articles);
  }

  synchronized Report report(double seconds) {
    return new Report(progress.counts(), progress.removed(), failures, progress.left(), seconds);
  }
}
