package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure;
import org.parley.domain.Moments;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexRefusal;
import org.parley.index.PreparedArticle;
import org.parley.solr.SolrUnavailable;
import org.parley.store.Ledger;

/**
 * The index, as an import that must not lose anything sees it: it outlasts a Solr that goes away
 * for a while, and puts everything again that was not durable by then. For one thread.
 */
final class DurableIndex {
  private final ArticleIndex index;
  private final Ledger ledger;
  private final Patience patience;
  private final List<PreparedArticle> uncommitted = new ArrayList<>();
  private boolean inDoubt;
  private boolean dirty;

  DurableIndex(ArticleIndex index, Ledger ledger, Patience patience) {
    this.index = index;
    this.ledger = ledger;
    this.patience = patience;
  }

  /**
   * Puts the articles among some pieces.
   *
   * @return the pieces, those that Solr refuses as failures
   */
  List<Piece> put(List<Piece> pieces) {
    List<PreparedArticle> entries =
        pieces.stream().flatMap(piece -> entry(piece).stream()).toList();
    if (entries.isEmpty()) {
      return pieces;
    }
    date(entries);
    dirty = true;
    try {
      index.putPrepared(entries);
    } catch (SolrUnavailable away) {
      inDoubt = true;
    } catch (IndexRefusal someAreBad) {
      return putEach(pieces);
    }
    uncommitted.addAll(entries);
    return pieces;
  }

  /** The ledger knows when an article first came, also where the index is made anew. */
  private void date(List<PreparedArticle> entries) {
    Map<ArticleId, Moments> moments =
        ledger.moments(entries.stream().map(entry -> entry.article().id()).toList());
    entries.forEach(entry -> entry.date(moments.get(entry.article().id())));
  }

  private List<Piece> putEach(List<Piece> pieces) {
    List<Piece> settled = new ArrayList<>();
    for (Piece piece : pieces) {
      Optional<PreparedArticle> entry = entry(piece);
      if (entry.isEmpty()) {
        settled.add(piece);
        continue;
      }
      try {
        index.putPrepared(List.of(entry.get()));
        uncommitted.add(entry.get());
        settled.add(piece);
      } catch (SolrUnavailable away) {
        inDoubt = true;
        uncommitted.add(entry.get());
        settled.add(piece);
      } catch (IndexRefusal bad) {
        settled.add(piece.as(refused(piece, bad)));
      }
    }
    return settled;
  }

  private static Outcome refused(Piece piece, IndexRefusal refusal) {
    Outcome.Read read = (Outcome.Read) piece.outcome();
    return new Outcome.Failed(
        read.file(),
        read.article().id(),
        new Failure(
            Failure.Reason.REFUSED, "Solr does not take it: " + refusal.getMessage() + "."));
  }

  private static Optional<PreparedArticle> entry(Piece piece) {
    return Optional.ofNullable(piece.prepared());
  }

  /**
   * Makes what was put durable and searchable, however often that has to be tried.
   *
   * @throws SolrUnavailable if Solr stays away for too long
   */
  void commit() {
    if (dirty) {
      patience.outlast(this::tryToCommit);
      uncommitted.clear();
      dirty = false;
    }
  }

  private void tryToCommit() {
    try {
      if (inDoubt) {
        putAgain();
      }
      index.commit();
      inDoubt = false;
    } catch (SolrUnavailable away) {
      inDoubt = true;
      throw away;
    }
  }

  /** What Solr may have taken already has to be seen first, so as not to be put twice. */
  private void putAgain() {
    index.commit();
    int size = 200;
    for (int from = 0; from < uncommitted.size(); from += size) {
      index.putPrepared(uncommitted.subList(from, Math.min(uncommitted.size(), from + size)));
    }
  }
}
