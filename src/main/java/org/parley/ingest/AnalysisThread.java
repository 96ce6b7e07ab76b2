package org.parley.ingest;

import java.time.Duration;
import org.parley.analyse.names.ModelMissingException;
import org.parley.solr.SolrUnavailable;
import org.parley.store.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Analyses in the background whatever waits for it, as long as it is open. */
public final class AnalysisThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AnalysisThread.class);
  private static final Duration GLANCE = Duration.ofSeconds(1);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Analysing analysing;
  private final Thread thread = new Thread(this::work, "parley-analysis");
  private volatile boolean closing;

  /** Starts at once. */
  public AnalysisThread(Analysing analysing) {
    this.analysing = analysing;
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    try {
      while (!closing) {
        Thread.sleep(step().toMillis());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does what is next, and says how long to rest. */
  private Duration step() {
    try {
      return analysing.next() > 0 ? Duration.ZERO : GLANCE;
    } catch (SolrUnavailable | DatabaseUnavailable | ModelMissingException away) {
      if (!closing) {
        LOG.warn("analysis waits: {}", away.getMessage());
      }
      return AFTER_TROUBLE;
    } catch (RuntimeException mistake) {
      LOG.error("analysis failed, and will be tried again", mistake);
      return AFTER_TROUBLE;
    }
  }

  /** What is under way is finished first, unless it takes long; then the next process does it. */
  @Override
  public void close() {
    closing = true;
    try {
      thread.join(PATIENCE.toMillis());
      thread.interrupt();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
