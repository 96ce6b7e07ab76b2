package org.parley.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.StanceLabel;
import org.parley.index.ArticleIndex;
import org.parley.store.AnalysisQueue;
import org.parley.store.KeptLabels;

/**
 * Takes what readers say of stances. The article that they speak of is analysed anew at once, and
 * those that have a stance on the same proposition as soon as may be, as the label is an example
 * for them. The label itself is kept first: whatever fails then, the queue brings the articles up
 * to date. Safe for use by several threads and processes.
 */
public final class Relabelling {
  private final KeptLabels labels;
  private final AnalysisQueue queue;
  private final ArticleIndex index;
  private final Analysing analysing;

  /**
   * What takes the labels of one data folder.
   *
   * @param analysing analyses with these labels
   */
  public Relabelling(
      KeptLabels labels, AnalysisQueue queue, ArticleIndex index, Analysing analysing) {
    this.labels = labels;
    this.queue = queue;
    this.index = index;
    this.analysing = analysing;
  }

  /**
   * Keeps a label; when it returns, searches and pages have it.
   *
   * @throws org.parley.store.DatabaseUnavailable if the label cannot be kept
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer; the label is kept, and shows
   *     when the queue is worked off
   */
  public void put(StanceLabel label) {
    labels.put(label);
    judgeAgain(label.article(), label.proposition());
  }

  /**
   * Takes a label back; as {@link #put}.
   *
   * @param sentence null for the label of the article
   */
  public void remove(ArticleId article, String proposition, @Nullable String sentence) {
    if (labels.remove(article, proposition, sentence)) {
      judgeAgain(article, proposition);
    }
  }

  /**
   * The article waits in the queue until the thread that works it off has seen it too: that is the
   * price of losing nothing when this process ends here.
   */
  private void judgeAgain(ArticleId article, String proposition) {
    queue.request(List.of(article));
    Set<ArticleId> all = new LinkedHashSet<>();
    all.add(article);
    all.addAll(index.withStanceOn(proposition));
    queue.request(all);
    analysing.now(article);
  }
}
