package org.parley.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.parley.domain.Sha256;

/**
 * Style sheets, scripts and pictures, held in memory. Their address carries a version made from
 * their content, so that browsers may keep them for ever. Immutable.
 */
final class Assets {
  private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("base.css", "text/css; charset=utf-8"),
          Map.entry("facets.css", "text/css; charset=utf-8"),
          Map.entry("search.css", "text/css; charset=utf-8"),
          Map.entry("article.css", "text/css; charset=utf-8"),
          Map.entry("files.css", "text/css; charset=utf-8"),
          Map.entry("files.js", "text/javascript; charset=utf-8"),
          Map.entry("search.js", "text/javascript; charset=utf-8"),
          Map.entry("article.js", "text/javascript; charset=utf-8"),
          Map.entry("htmx.js", "text/javascript; charset=utf-8"),
          Map.entry("favicon.svg", "image/svg+xml"),
          Map.entry("stances.css", "text/css; charset=utf-8"),
          Map.entry("help.css", "text/css; charset=utf-8"));
          Map.entry("compare.css", "text/css; charset=utf-8"),
          Map.entry("compare.js", "text/javascript; charset=utf-8"));
          Map.entry("values.css", "text/css; charset=utf-8"),
          Map.entry("finding.css", "text/css; charset=utf-8"),
          Map.entry("suggest.css", "text/css; charset=utf-8"),
          Map.entry("suggest.js", "text/javascript; charset=utf-8"),
          Map.entry("timeline.js", "text/javascript; charset=utf-8"),
          Map.entry("facets.js", "text/javascript; charset=utf-8"),
          Map.entry("keys.js", "text/javascript; charset=utf-8"));
          Map.entry("export.css", "text/css; charset=utf-8"),
          Map.entry("cite.css", "text/css; charset=utf-8"),
          Map.entry("cite.js", "text/javascript; charset=utf-8"),
          Map.entry("stances.css", "text/css; charset=utf-8"));

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final String version;

  /** One file; whoever opens it need not close it. */
  record Asset(String type, Supplier<InputStream> content) {}

  private Assets() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    FILES.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              byte[] content = read(name.equals("htmx.js") ? htmx() : "static/" + name);
              all.writeBytes(content);
              byName.put(
                  name,
                  new Asset(FILES.getOrDefault(name, ""), () -> new ByteArrayInputStream(content)));
            });
    this.version = Sha256.of(all.toByteArray()).substring(0, 12);
  }

  /** Reads them from the class path. */
  static Assets load() {
    return new Assets();
  }

  /** The folder of their addresses. */
  String base() {
    return "/assets/" + version;
  }

  String version() {
    return version;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Where the script lies in its jar: the path holds the version that the build chose. */
  private static String htmx() {
    Properties properties = new Properties();
    try {
      properties.load(new ByteArrayInputStream(read(HTMX)));
    } catch (IOException cannotHappenInMemory) {
      throw new UncheckedIOException(cannotHappenInMemory);
    }
    String version = properties.getProperty("version");
    return "META-INF/resources/webjars/htmx.org/" + version + "/dist/htmx.min.js";
  }

  private static byte[] read(String path) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
