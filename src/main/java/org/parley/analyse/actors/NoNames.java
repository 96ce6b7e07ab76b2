package org.parley.analyse.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a recogniser takes for names and that are none by themselves, from {@code
 * no-names.txt}. Safe for use by several threads.
 */
final class NoNames {
  private static final String FILE = "no-names.txt";
  private static final Set<String> WORDS = read();

  private NoNames() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> read() {
    try (InputStream in = NoNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("a resource is missing: " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
