package org.parley.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Ends a node that lives but does not answer. */
final class SilentNode {
  private SilentNode() {}

  /**
   * Ends the process that holds the node's lock, by the id that it wrote into it.
   *
   * @throws SolrUnavailable if there is no such process of ours
   */
  static void end(NodeFolder folder) throws IOException {
    String pid = Files.readString(folder.nodeLock()).strip();
    Optional<ProcessHandle> node =
        pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    boolean ended =
        node.filter(SilentNode::isNode).map(ProcessHandle::destroyForcibly).orElse(false);
    if (!ended) {
      throw new SolrUnavailable(
          "process %s holds %s and does not answer: end it and try again"
              .formatted(pid, folder.nodeLock()));
    }
  }

  private static boolean isNode(ProcessHandle process) {
    return process.info().commandLine().map(line -> line.contains("NodeMain")).orElse(true);
  }
}
