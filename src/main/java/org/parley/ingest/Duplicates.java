package org.parley.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.index.ArticleIndex;
import org.parley.store.Fate;
import org.parley.store.Ledger;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerLine;

/**
 * Tells, for articles that were read, which are the same as others and which the index has already.
 * For one thread.
 */
final class Duplicates {
  private final ArticleIndex index;
  private final Patience patience;
  private final Ledger ledger;
  private final Fingerprints fingerprints;

  /** The articles on their way into the index, and the names of their entries. */
  private final Map<ArticleId, String> underWay = new HashMap<>();

  Duplicates(ArticleIndex index, Patience patience, Ledger ledger, Fingerprints fingerprints) {
    this.index = index;
    this.patience = patience;
    this.ledger = ledger;
    this.fingerprints = fingerprints;
  }

  /** The pieces, with what is a duplicate or unchanged marked as such. */
  List<Piece> settle(List<Piece> pieces) {
    Set<ArticleId> ids = new HashSet<>();
    Set<ArticleId> knownAlready = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece.outcome() instanceof Outcome.Read read) {
        ids.add(read.article().id());
        if (wasTheSame(piece, read.article().id())) {
          knownAlready.add(read.article().id());
        }
      }
    }
    Map<ArticleId, List<LedgerLine>> holders = ids.isEmpty() ? Map.of() : ledger.holders(ids);
    Map<ArticleId, String> indexed = patience.outlast(() -> index.fingerprints(knownAlready));
    List<Piece> settled = new ArrayList<>();
    for (Piece piece : pieces) {
      settled.add(piece.as(settle(piece, holders, indexed)));
    }
    return settled;
  }

  /** The ledger knows what was under way. */
  void acknowledged() {
    underWay.clear();
  }

  private Outcome settle(
      Piece piece, Map<ArticleId, List<LedgerLine>> holders, Map<ArticleId, String> indexed) {
    if (!(piece.outcome() instanceof Outcome.Read read)) {
      return piece.outcome();
    }
    ArticleId id = read.article().id();
    String original = original(piece, read, holders.getOrDefault(id, List.of()));
    if (original != null) {
      return new Outcome.Duplicate(read.file(), id, original);
    }
    underWay.put(id, read.file());
    piece.job().holds(id, piece.suffix());
    boolean same =
        wasTheSame(piece, id)
            && fingerprints
                .ofArticle(id, piece.job().found(), piece.suffix())
                .equals(indexed.get(id));
    return same ? new Outcome.Unchanged(read.file(), id) : read;
  }

  private @Nullable String original(Piece piece, Outcome.Read read, List<LedgerLine> holders) {
    ArticleId id = read.article().id();
    String underWayAs = underWay.get(id);
    if (underWayAs != null) {
      return underWayAs;
    }
    String elsewhere = piece.job().holderOf(id);
    if (elsewhere != null) {
      return piece.job().name() + elsewhere;
    }
    return holders.stream()
        .filter(line -> !line.path().equals(piece.job().found().file().path()))
        .filter(line -> Fates.isArticle(line.entry().fate()))
        .filter(Standing::exists)
        .map(LedgerLine::name)
        .findFirst()
        .orElse(null);
  }

  private static boolean wasTheSame(Piece piece, ArticleId id) {
    LedgerEntry before = piece.job().before(piece.suffix());
    if (before == null) {
      return false;
    }
    Fate fate = before.fate();
    return Fates.isArticle(fate) && id.equals(fate.article());
  }
}
