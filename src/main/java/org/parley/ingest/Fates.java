package org.parley.ingest;

import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure;
import org.parley.extract.Extraction;
import org.parley.store.Fate;
import org.parley.store.LedgerEntry;

/** Translates between what an import says of an entry and what the ledger keeps of it. */
final class Fates {
  private Fates() {}

  static Fate of(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      return Fate.indexed(read.article().id(), read.note());
    } else if (outcome instanceof Outcome.Unchanged unchanged) {
      return new Fate(Fate.State.UNCHANGED, unchanged.id(), null, null);
    } else if (outcome instanceof Outcome.Duplicate duplicate) {
      return Fate.duplicate(duplicate.id(), duplicate.of());
    } else if (outcome instanceof Outcome.Skipped skipped) {
      return Fate.skipped(skipped.reason().key(), skipped.detail());
    }
    Failure failure = ((Outcome.Failed) outcome).failure();
    return Fate.failed(failure.reason().key(), failure.detail());
  }

  /** The outcome of an entry of which nothing has changed. */
  static Outcome again(String fileName, LedgerEntry entry) {
    String name = fileName + entry.suffix();
    Fate fate = entry.fate();
    String detail = fate.detail() == null ? "" : fate.detail();
    return switch (fate.state()) {
      case INDEXED, UNCHANGED -> new Outcome.Unchanged(name, article(fate));
      case DUPLICATE -> new Outcome.Duplicate(name, article(fate), Fates.original(detail));
      case SKIPPED -> new Outcome.Skipped(name, skipped(fate.reason()), detail);
      case FAILED -> new Outcome.Failed(name, null, new Failure(failed(fate.reason()), detail));
    };
  }

  /** Whether the index has to hold an article for an entry. */
  static boolean isArticle(Fate fate) {
    return fate.state() == Fate.State.INDEXED || fate.state() == Fate.State.UNCHANGED;
  }

  static ArticleId article(Fate fate) {
    if (fate.article() == null) {
      throw new IllegalStateException("the ledger names no article where there is one: " + fate);
    }
    return fate.article();
  }

  private static String original(String detail) {
    return detail.replaceFirst("^The same as (.*)\\.$", "$1");
  }

  private static Extraction.Skipped.Reason skipped(@Nullable String key) {
    for (Extraction.Skipped.Reason reason : Extraction.Skipped.Reason.values()) {
      if (reason.key().equals(key)) {
        return reason;
      }
    }
    return Extraction.Skipped.Reason.NOT_AN_ARTICLE;
  }

  private static Failure.Reason failed(@Nullable String key) {
    for (Failure.Reason reason : Failure.Reason.values()) {
      if (reason.key().equals(key)) {
        return reason;
      }
    }
    return Failure.Reason.UNREADABLE;
  }
}
