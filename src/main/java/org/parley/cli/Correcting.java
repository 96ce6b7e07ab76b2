package org.parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.names.ModelMissingException;
import org.parley.domain.ArticleId;
import org.parley.domain.StanceLabel;
import org.parley.ingest.Relabelling;
import org.parley.search.SearchUnavailable;
import org.parley.solr.SolrUnavailable;
import org.parley.store.KeptLabels;
import org.parley.web.Corrections;

/** Readers' corrections over the database and the index. */
record Correcting(boolean areOn, KeptLabels labels, Relabelling relabelling)
    implements Corrections {
  @Override
  public List<StanceLabel> of(ArticleId article) {
    return labels.of(article);
  }

  @Override
  public List<StanceLabel> all() {
    return labels.all();
  }

  @Override
  public void put(StanceLabel label) {
    translated(() -> relabelling.put(label));
  }

  @Override
  public void remove(ArticleId article, String proposition, @Nullable String sentence) {
    translated(() -> relabelling.remove(article, proposition, sentence));
  }

  /** Does what changes the index, and says what becomes of it where Solr is away. */
  static void translated(Runnable change) {
    try {
      change.run();
    } catch (SolrUnavailable | ModelMissingException away) {
      throw new SearchUnavailable(
          away.getMessage() + " What you said is kept, and shows as soon as that is mended.", away);
    }
  }
}
