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

  /** A name a line. */
  private static final String FILES =
      """
      about.css
      amiss.css
      article.css
      article.js
      base.css
      cite.css
      cite.js
      compare.css
      compare.js
      draft.css
      dates.js
      export.css
      facets.css
      facets.js
      favicon.svg
      files.css
      files.js
      finding.css
      help.css
      htmx.js
      keep.css
      keys.js
      lost.js
      marking.css
      marking.js
      notes.css
      notes.js
      other.css
      other.js
      returning.js
      search.css
      search.js
      share.css
      share.js
      stances.css
      suggest.css
      suggest.js
      timeline.js
      values.css
      """;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");
  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final String version;

  /** One file; whoever opens it need not close it. */
  record Asset(String type, Supplier<InputStream> content) {}

  private Assets() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    FILES
        .lines()
        .sorted()
        .forEach(
            name -> {
              byte[] content = read(name.equals("htmx.js") ? htmx() : "static/" + name);
              all.writeBytes(content);
              byName.put(name, new Asset(type(name), () -> new ByteArrayInputStream(content)));
            });
    this.version = Sha256.of(all.toByteArray()).substring(0, 12);
  }

  private static String type(String name) {
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
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
