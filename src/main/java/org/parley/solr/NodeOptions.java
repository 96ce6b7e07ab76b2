package org.parley.solr;

import java.time.Duration;

/**
 * How the local node is run; what counts is what the process says that starts it.
 *
 * @param heapMegabytes the node's Java heap
 * @param idle how long nobody must have used the node before it ends
 */
public record NodeOptions(int heapMegabytes, Duration idle) {
  /** 512 MB, half a minute. */
  public static final NodeOptions USUAL = new NodeOptions(512, Duration.ofSeconds(30));

  public NodeOptions {
    if (heapMegabytes < 64 || idle.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("at least 64 MB and one second");
    }
  }
}
