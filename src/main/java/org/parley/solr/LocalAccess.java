package org.parley.solr;

import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.common.util.IOUtils;

/** The way to the local node, which is started again when it is gone. */
final class LocalAccess implements Access {
  /** Clients are closed at the end only: another thread may still be using an old one. */
  private final List<SolrClient> made = new ArrayList<>();

  private final NodeFolder folder;
  private final UsersLock lock;
  private final NodeLife life;
  private NodeAddress address;
  private SolrClient client;

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
    if (failed != client) {
      return Optional.of(client);
    }
    NodeAddress found = life.find();
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
    try {
      made.forEach(IOUtils::closeQuietly);
    } finally {
      lock.close();
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
