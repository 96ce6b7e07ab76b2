package org.parley.solr;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Finds the folder's node, or starts it. To be used while {@link UsersLock} is held: then a node
 * that answers will not end by itself.
 */
final class NodeLife {
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  /** A node that lives but says nothing for so long is ended. */
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private static final long PAUSE_MILLIS = 50;

  /** Locks are per process; within it, one thread at a time looks after nodes. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final NodeFolder folder;
  private final NodeProcess process;
  private final Duration patience;

  /**
   * Looks after one folder.
   *
   * @param patience how long a living node may be silent
   */
  NodeLife(NodeFolder folder, NodeProcess process, Duration patience) {
    this.folder = folder;
    this.process = process;
    this.patience = patience;
  }

  /**
   * The living node, started if need be.
   *
   * @throws SolrUnavailable if it does not start
   * @throws SolrSetupException if the folder cannot be written or the node is not built
   */
  NodeAddress find() {
    Optional<NodeAddress> there = answering();
    if (there.isPresent()) {
      return there.get();
    }
    synchronized (ONE_AT_A_TIME) {
      try (FileChannel channel = open(folder.startLock())) {
        channel.lock();
        return findOrStart();
      } catch (IOException e) {
        throw NodeFolder.notWritable(folder.path(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SolrUnavailable("interrupted while the Solr node was starting", e);
      }
    }
  }

  private NodeAddress findOrStart() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    while (true) {
      Optional<NodeAddress> there = answering();
      if (there.isPresent()) {
        return there.get();
      }
      if (nobodyIsTheNode()) {
        return start();
      }
      if (System.nanoTime() - begun > patience.toNanos()) {
        SilentNode.end(folder);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private NodeAddress start() throws InterruptedException {
    Process started = process.start();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < LONGEST_START.toNanos()) {
      Optional<NodeAddress> there = answering();
      if (there.isPresent()) {
        return there.get();
      }
      if (!started.isAlive()) {
        throw new SolrUnavailable("the Solr node did not start: %s".formatted(lastWords()));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    started.destroyForcibly();
    throw new SolrUnavailable(
        "the Solr node was not ready within %d s: see %s"
            .formatted(LONGEST_START.toSeconds(), folder.log()));
  }

  private Optional<NodeAddress> answering() {
    return NodeAddress.read(folder).filter(NodeProbe::answers);
  }

  private boolean nobodyIsTheNode() throws IOException {
    try (FileChannel channel = open(folder.nodeLock());
        FileLock lock = channel.tryLock()) {
      return lock != null;
    }
  }

  private String lastWords() {
    try {
      List<String> words = Files.readString(folder.output()).strip().lines().toList();
      return words.isEmpty() ? "see " + folder.log() : words.get(words.size() - 1);
    } catch (IOException e) {
      return "see " + folder.log();
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
