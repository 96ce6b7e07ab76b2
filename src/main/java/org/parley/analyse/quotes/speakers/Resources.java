package org.parley.analyse.quotes.speakers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text resources of this package. */
final class Resources {
  private static final String FOLDER = "/org/parley/analyse/quotes/";

  private Resources() {}

  /** The lines of a resource without blank lines and comments, which begin with {@code #}. */
  static List<String> lines(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource: " + FOLDER + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
