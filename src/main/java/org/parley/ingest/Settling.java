package org.parley.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.store.AnalysisQueue;
import org.parley.store.Fate;
import org.parley.store.Ledger;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;
import org.parley.store.LedgerLine;

/**
 * Settles files without parsing them: what is as it was by its stamp, or by its content where the
 * stamp leaves a doubt, and what has the same content as another file. Safe for use by several
 * threads.
 */
final class Settling implements Readers.Settled {
  /** A file that was written to so shortly before it was looked at may have changed since. */
  private static final long DOUBT_MILLIS = 2_000;

  private final Ledger ledger;
  private final AnalysisQueue queue;
  private final Standing standing;
  private final Fingerprints fingerprints;
  private final Account account;
  private final Outstanding outstanding;

  /** The contents that are being read, and the names of their files. */
  private final Map<String, Job> underWay = new ConcurrentHashMap<>();

  Settling(
      Ledger ledger,
      AnalysisQueue queue,
      Standing standing,
      Fingerprints fingerprints,
      Account account,
      Outstanding outstanding) {
    this.ledger = ledger;
    this.queue = queue;
    this.standing = standing;
    this.fingerprints = fingerprints;
    this.account = account;
    this.outstanding = outstanding;
  }

  /**
   * Settles what is unchanged by its stamp, and gives back, as outstanding, what has to be looked
   * into.
   */
  List<Job> triage(List<Found> found) {
    Map<Path, LedgerFile> known = ledger.find(found.stream().map(f -> f.file().path()).toList());
    List<Standing.Pair> candidates = new ArrayList<>();
    for (Found one : found) {
      LedgerFile before = known.get(one.file().path());
      if (before != null && one.verdict() == null && isSurelyTheSame(one, before)) {
        candidates.add(new Standing.Pair(one, before));
      }
    }
    Set<Standing.Pair> same = standing.holding(candidates);
    List<Job> jobs = new ArrayList<>();
    List<Standing.Pair> settled = new ArrayList<>();
    for (Found one : found) {
      LedgerFile before = known.get(one.file().path());
      Standing.Pair pair = before == null ? null : new Standing.Pair(one, before);
      if (pair != null && same.contains(pair)) {
        settled.add(pair);
      } else {
        jobs.add(begin(one, before));
      }
    }
    writeUnchanged(settled);
    return jobs;
  }

  /** Files that have to be read whatever the ledger says of them; they are outstanding now. */
  List<Job> again(List<Found> found) {
    Map<Path, LedgerFile> known = ledger.find(found.stream().map(f -> f.file().path()).toList());
    return found.stream().map(one -> begin(one, known.get(one.file().path()))).toList();
  }

  private Job begin(Found one, @Nullable LedgerFile before) {
    outstanding.add();
    return new Job(one, before);
  }

  private boolean isSurelyTheSame(Found found, LedgerFile before) {
    LedgerFile.Stamp then = before.stamp();
    return isReadTheSame(found, before)
        && then.size() == found.stamp().size()
        && then.modified().equals(found.stamp().modified())
        && then.modified().plusMillis(DOUBT_MILLIS).isBefore(then.seen());
  }

  private boolean isReadTheSame(Found found, LedgerFile before) {
    return before.hash() != null && fingerprints.readsTheSame(before, found);
  }

  @Override
  public boolean asUnchanged(Job job) {
    LedgerFile before = job.known();
    if (before == null
        || !Objects.equals(before.hash(), job.hash())
        || !isReadTheSame(job.found(), before)) {
      return false;
    }
    Standing.Pair pair = new Standing.Pair(job.found(), before);
    if (standing.holding(List.of(pair)).isEmpty()) {
      return false;
    }
    writeUnchanged(List.of(pair));
    outstanding.done();
    return true;
  }

  @Override
  public Optional<Outcome> asDuplicate(Job job) {
    String hash = Objects.requireNonNull(job.hash(), "the content is known by now");
    Job first = underWay.putIfAbsent(hash, job);
    Optional<String> original =
        first == null
            ? standing.originalsOf(job.found(), hash).stream().map(LedgerLine::name).findFirst()
            : Optional.of(first.name());
    return original.map(name -> new Outcome.Duplicate(job.name(), ArticleId.ofHash(hash), name));
  }

  /** The ledger knows the file by now. */
  void through(Job job) {
    if (job.hash() != null) {
      underWay.remove(job.hash(), job);
    }
    outstanding.done();
  }

  private void writeUnchanged(List<Standing.Pair> pairs) {
    Map<Path, LedgerFile.Stamp> stamps = new HashMap<>();
    for (Standing.Pair pair : pairs) {
      if (fingerprints.isAnalysedTheSame(pair.known())) {
        stamps.put(pair.known().path(), pair.found().stamp());
      } else {
        analyseAgain(pair);
      }
    }
    if (!stamps.isEmpty()) {
      ledger.unchanged(stamps);
    }
    for (Standing.Pair pair : pairs) {
      pair.known()
          .entries()
          .forEach(entry -> account.add(Fates.again(pair.found().file().name(), entry)));
      account.fileDone();
    }
  }

  /** The file is the same, but what is asked of its articles is not. */
  private void analyseAgain(Standing.Pair pair) {
    Set<ArticleId> articles = new HashSet<>();
    List<LedgerEntry> entries = new ArrayList<>();
    for (LedgerEntry entry : pair.known().entries()) {
      Fate fate = entry.fate();
      if (Fates.isArticle(fate)) {
        articles.add(Fates.article(fate));
        fate = new Fate(Fate.State.UNCHANGED, fate.article(), fate.reason(), fate.detail());
      }
      entries.add(new LedgerEntry(entry.suffix(), fate, entry.tries()));
    }
    queue.request(articles);
    LedgerFile known = pair.known();
    ledger.record(
        List.of(
            new LedgerFile(
                known.path(),
                pair.found().file().name(),
                pair.found().stamp(),
                known.hash(),
                fingerprints.ofFile(pair.found()),
                entries)));
  }
}
