package org.parley.solr;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;

/** Asks whether the node of an address is there: the same process, by its token. */
final class NodeProbe {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MILLIS = 3_000;
  private static final int LONGEST_ANSWER = 4_096;

  private NodeProbe() {}

  /** Whether the node answers within three seconds; anything else at its address does not count. */
  static boolean answers(NodeAddress address) {
    if (ProcessHandle.of(address.pid()).filter(ProcessHandle::isAlive).isEmpty()) {
      return false;
    }
    try {
      JsonNode answer = JSON.readTree(get(address));
      return answer.path("pid").asLong() == address.pid()
          && answer.path("started").asText().equals(address.started());
    } catch (IOException | URISyntaxException | IllegalArgumentException notTheNode) {
      return false;
    }
  }

  private static byte[] get(NodeAddress address) throws IOException, URISyntaxException {
    HttpURLConnection connection =
        (HttpURLConnection) new URI(address.url() + "/node").toURL().openConnection(Proxy.NO_PROXY);
    try {
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      connection.setInstanceFollowRedirects(false);
      connection.setRequestProperty("Authorization", authorization(address));
      return connection.getInputStream().readNBytes(LONGEST_ANSWER);
    } finally {
      connection.disconnect();
    }
  }

  private static String authorization(NodeAddress address) {
    String credentials = NodeAddress.USER + ":" + address.token();
    return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
  }
}
