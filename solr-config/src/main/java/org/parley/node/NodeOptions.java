package org.parley.node;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What the node is told on its command line: {@code --data DIR --configset DIR [--idle-seconds N]}.
 *
 * @param data the data folder; the node's own folder is {@code solr} in it
 * @param configset the folder with schema.xml and solrconfig.xml
 * @param idle how long nobody must have used the node before it ends
 */
record NodeOptions(Path data, Path configset, Duration idle) {

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if something is missing, unknown or no number
   */
  static NodeOptions parse(String... args) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a value");
      }
      values.put(args[i], args[i + 1]);
    }
    Path data = Path.of(need(values, "--data"));
    Path configset = Path.of(need(values, "--configset"));
    String idle = values.remove("--idle-seconds");
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("unknown options " + values.keySet());
    }
    return new NodeOptions(
        data.toAbsolutePath().normalize(),
        configset.toAbsolutePath().normalize(),
        Duration.ofSeconds(idle == null ? 30 : Long.parseLong(idle)));
  }

  /** The node's own folder. */
  Path home() {
    return data.resolve("solr");
  }

  private static String need(Map<String, String> values, String name) {
    String value = values.remove(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }
}
