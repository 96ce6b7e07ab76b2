package org.parley.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;
import org.parley.domain.Moments;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.index.ArticleIndex;
import org.parley.index.Shown;
import org.parley.index.StoredArticle;
import org.parley.store.Database;

/**
 * Brings an index in line with a database that a backup was restored into. The index may be older
 * than the backup, or younger, or of another database: so all of it is compared with what the
 * database says, and what differs is put again. Whatever fails here is done by the next import.
 */
public final class Reconciling {
  private static final int ATTEMPTS = 4;
  private static final int AT_ONCE = 200;

  private final Database database;
  private final ArticleIndex index;
  private final Analysing analysing;

  /** What reconciles the index of one data folder. */
  public Reconciling(Database database, ArticleIndex index, Analysing analysing) {
    this.database = database;
    this.index = index;
    this.analysing = analysing;
  }

  /**
   * Does what a restored backup leaves to do, if one was restored since the last time: shows marks
   * and tags, when articles came and changed, and labels.
   *
   * @param stopped asked in between; what is left then is done the next time
   * @return how many articles were put again; 0 if there was nothing to do
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   * @throws org.parley.store.DatabaseUnavailable if the database cannot be asked
   * @throws org.parley.analyse.names.ModelMissingException if a part of Parley is missing
   */
  public int catchUp(BooleanSupplier stopped) {
    OptionalLong restoration = database.restorations().unshown();
    if (restoration.isEmpty()) {
      return 0;
    }
    int put = 0;
    Differing found = differing();
    for (int attempt = 0; attempt < ATTEMPTS && !found.wrong().isEmpty(); attempt++) {
      put += rewrite(found.wrong(), stopped);
      found = differing();
    }
    judge(found.labelled(), stopped);
    database.restorations().unanalysed(found.unanalysed());
    if (found.wrong().isEmpty() && !stopped.getAsBoolean()) {
      database.restorations().shown(restoration.getAsLong());
    }
    return put;
  }

  /**
   * Articles of the index of which it shows something else than the database says.
   *
   * @param wrong those with other marks or moments
   * @param labelled those that a person gave a side, by the database or by the index
   * @param unanalysed those that have no analysis yet
   */
  private record Differing(
      Map<ArticleId, Moments> wrong, Set<ArticleId> labelled, Set<ArticleId> unanalysed) {}

  private Differing differing() {
    Differing found = new Differing(new HashMap<>(), labelled(), new LinkedHashSet<>());
    index.shown(some -> compare(some, found));
    return found;
  }

  private Set<ArticleId> labelled() {
    Set<ArticleId> labelled = new LinkedHashSet<>();
    database.stanceLabels().all().stream().map(StanceLabel::article).forEach(labelled::add);
    return labelled;
  }

  private void compare(List<Shown> some, Differing found) {
    List<ArticleId> ids = some.stream().map(Shown::id).toList();
    Map<ArticleId, Marks> marks = database.keptArticles().of(ids);
    Map<ArticleId, Moments> moments = database.ledger().moments(ids);
    for (Shown one : some) {
      Moments when = moments.get(one.id());
      if (when != null && !one.agrees(marks.getOrDefault(one.id(), Marks.NONE), when)) {
        found.wrong().put(one.id(), when);
      }
      if (one.labelled()) {
        found.labelled().add(one.id());
      }
      if (!one.analysed()) {
        found.unanalysed().add(one.id());
      }
    }
  }

  /** Whatever another puts meanwhile is left alone, and found again by the next comparison. */
  private int rewrite(Map<ArticleId, Moments> wrong, BooleanSupplier stopped) {
    int put = 0;
    for (List<ArticleId> some : chunks(wrong.keySet())) {
      if (stopped.getAsBoolean()) {
        break;
      }
      put += some.size();
      index.replace(
          index.stored(some).stream().map(one -> one.with(wrong.get(one.article().id()))).toList());
    }
    index.commit();
    return put;
  }

  /**
   * What people say shows at once. Where it was not shown before, it is an example that articles
   * with a stance on the same proposition have not been judged by yet.
   */
  private void judge(Set<ArticleId> labelled, BooleanSupplier stopped) {
    Map<ArticleId, List<Stance>> before = stances(database.ledger().holders(labelled).keySet());
    database.analysisQueue().request(before.keySet());
    int left = before.size();
    int taken = -1;
    while (left > 0 && taken != 0 && !stopped.getAsBoolean()) {
      taken = analysing.next();
      left -= taken;
    }
    Set<String> propositions = new HashSet<>();
    stances(before.keySet())
        .forEach(
            (id, after) -> propositions.addAll(changed(before.getOrDefault(id, List.of()), after)));
    propositions.forEach(each -> database.analysisQueue().request(index.withStanceOn(each)));
  }

  private static Set<String> changed(List<Stance> before, List<Stance> after) {
    Set<Stance> differing = new HashSet<>(before);
    differing.addAll(after);
    differing.removeIf(stance -> before.contains(stance) && after.contains(stance));
    Set<String> propositions = new HashSet<>();
    differing.forEach(stance -> propositions.add(stance.proposition()));
    return propositions;
  }

  /** Of those that the index has. */
  private Map<ArticleId, List<Stance>> stances(Collection<ArticleId> ids) {
    Map<ArticleId, List<Stance>> stances = new HashMap<>();
    for (List<ArticleId> some : chunks(ids)) {
      for (StoredArticle stored : index.stored(some)) {
        stances.put(stored.article().id(), stored.article().analysis().stances());
      }
    }
    return stances;
  }

  private static List<List<ArticleId>> chunks(Collection<ArticleId> ids) {
    List<ArticleId> all = List.copyOf(ids);
    List<List<ArticleId>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return chunks;
  }
}
