package org.parley.web;

import java.util.Collection;
import java.util.List;
import org.parley.domain.ArticleId;
import org.parley.store.AnalysisQueue;

/** A queue of which only the length is known. */
final class MemoryQueue implements AnalysisQueue {
  private volatile Waiting waiting = new Waiting(0, 0);

  MemoryQueue with(long pending, long articles) {
    waiting = new Waiting(pending, articles);
    return this;
  }

  @Override
  public Waiting waiting() {
    return waiting;
  }

  @Override
  public List<Request> next(int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void request(Collection<ArticleId> articles) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void done(Collection<Request> requests) {
    throw new UnsupportedOperationException();
  }
}
