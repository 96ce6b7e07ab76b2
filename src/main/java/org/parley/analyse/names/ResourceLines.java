package org.parley.analyse.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words and names that Parley ships as text in UTF-8. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines of a resource without blank ones and comments, which begin with {@code #}.
   *
   * @param owner the class beside which it lies
   * @param name as {@link Class#getResourceAsStream} takes it
   * @throws IllegalStateException if there is no such resource
   */
  public static List<String> of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("a resource is missing: " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
