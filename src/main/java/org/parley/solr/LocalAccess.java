package org.parley.solr;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.common.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The way to the local node, which is started again when it is gone. */
final class LocalAccess implements Access {
  private static final Duration RETRY = Duration.ofSeconds(5);

  /** Clients are closed at the end only: another thread may still be using an old one. */
  private final List<SolrClient> made = new ArrayList<>();

  private final NodeFolder folder;
  private final UsersLock lock;
  private final NodeLife life;
  private NodeAddress address;
  private SolrClient client;
  private boolean closed;
  private @Nullable SolrUnavailable lastFailure;
  private long lastFailureNanos;

  private LocalAccess(NodeFolder folder, UsersLock lock, NodeLife life, NodeAddress address) {
    this.folder = folder;
    this.lock = lock;
    this.life = life;
    this.address = address;
    this.client = Clients.of(address);
    made.add(client);
  }

  static LocalAccess open(SolrTarget.LocalNode target) {
    NodeFolder folder = NodeFolder.in(target.dataDir());
    UsersLock lock = UsersLock.hold(folder);
    try {
      NodeProcess process = new NodeProcess(target, folder);
      NodeLife life = new NodeLife(folder, process, NodeLife.LONGEST_SILENCE);
      return new LocalAccess(folder, lock, life, life.find());
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public synchronized SolrClient client() {
    if (closed) {
      throw new IllegalStateException("the connection to Solr is closed");
    }
    return client;
  }

  @Override
  public String collection() {
    return "parley";
  }

  @Override
  public synchronized Optional<String> index() {
    return Optional.of(address.index());
  }

  @Override
  public synchronized Optional<SolrClient> renew(SolrClient failed, Exception failure) {
    if (closed) {
      return Optional.empty();
    }
    if (failed != client) {
      return Optional.of(client);
    }
    NodeAddress found = find();
    if (found.equals(address)) {
      return tooSlow(failure) ? Optional.empty() : Optional.of(client);
    }
    address = found;
    client = Clients.of(found);
    made.add(client);
    return Optional.of(client);
  }

  @Override
  public String remedy() {
    return "see " + folder.log();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      made.forEach(IOUtils::closeQuietly);
    } finally {
      lock.close();
    }
  }

  /** A node that cannot be started is not tried again for each of many requests. */
  private NodeAddress find() {
    if (lastFailure != null && System.nanoTime() - lastFailureNanos < RETRY.toNanos()) {
      throw new SolrUnavailable(String.valueOf(lastFailure.getMessage()), lastFailure);
    }
    try {
      NodeAddress found = life.find();
      lastFailure = null;
      return found;
    } catch (SolrUnavailable e) {
      lastFailure = e;
      lastFailureNanos = System.nanoTime();
      throw e;
    }
  }

  private static boolean tooSlow(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
        return true;
      }
    }
    return false;
  }
}
