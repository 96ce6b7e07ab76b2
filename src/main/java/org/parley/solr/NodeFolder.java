package org.parley.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The local node's folder, {@code DATA/solr}, and the files in it by which app and node know of
 * each other; {@code org.parley.node} says what each is for.
 */
record NodeFolder(Path path) {

  /**
   * The folder under a data folder, made where it is missing.
   *
   * @throws SolrSetupException if it cannot be made
   */
  static NodeFolder in(Path dataDir) {
    Path path = dataDir.toAbsolutePath().normalize().resolve("solr");
    try {
      Files.createDirectories(path);
      return new NodeFolder(path.toRealPath());
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  Path address() {
    return path.resolve("node.json");
  }

  Path nodeLock() {
    return path.resolve("node.lock");
  }

  Path usersLock() {
    return path.resolve("users.lock");
  }

  Path startLock() {
    return path.resolve("start.lock");
  }

  /** What the node's process writes before it has a log: one line if it cannot start. */
  Path output() {
    return path.resolve("node.out");
  }

  Path log() {
    return path.resolve("node.log");
  }

  /** The data folder is no place to write to. */
  static SolrSetupException notWritable(Path path, IOException cause) {
    return new SolrSetupException(
        "cannot write in %s (%s): make it writable or choose another folder with --data"
            .formatted(path, Reasons.of(cause)),
        cause);
  }
}
