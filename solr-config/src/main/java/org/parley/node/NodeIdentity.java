package org.parley.node;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Who the node is: what node.json and /node tell the app.
 *
 * @param token the secret that every request must carry
 * @param started when the process began its work
 * @param index the name of the index; see {@link NodeHome#index}
 */
record NodeIdentity(long pid, String token, Instant started, String index) {

  static NodeIdentity fresh(String index) {
    byte[] token = new byte[24];
    new SecureRandom().nextBytes(token);
    return new NodeIdentity(
        ProcessHandle.current().pid(), HexFormat.of().formatHex(token), Instant.now(), index);
  }

  /** What the app reads to find the node. */
  String addressJson(String url) {
    return """
        {"pid":%d,"url":"%s","token":"%s","started":"%s","index":"%s","version":1}
        """
        .formatted(pid, url, token, started, index);
  }

  /** What the node says of itself to those who know the token. */
  String healthJson() {
    return """
        {"pid":%d,"started":"%s","index":"%s"}
        """
        .formatted(pid, started, index);
  }
}
