package org.parley.solr;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Where a node says it is; it may be long gone, see {@link NodeProbe}.
 *
 * @param url such as {@code http://127.0.0.1:40123/solr}
 * @param token the password of every request
 * @param started when the node started, ISO 8601
 * @param index the name of its index, another one after the index was emptied
 */
record NodeAddress(long pid, String url, String token, String started, String index) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The user name that goes with the token. */
  static final String USER = "parley";

  /**
   * Reads {@code node.json}; empty if there is none or it is not to be understood.
   *
   * @throws SolrSetupException if it is there but cannot be read
   */
  static Optional<NodeAddress> read(NodeFolder folder) {
    try {
      JsonNode json = JSON.readTree(Files.readAllBytes(folder.address()));
      return Optional.of(
          new NodeAddress(
              json.path("pid").asLong(),
              json.path("url").asText(),
              json.path("token").asText(),
              json.path("started").asText(),
              json.path("index").asText()));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new SolrSetupException(
          "cannot read %s (%s): is it another user's data folder? Choose one with --data"
              .formatted(folder.address(), Reasons.of(e)),
          e);
    }
  }
}
