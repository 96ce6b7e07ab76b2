package org.parley.describe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Given names that are common in bylines. */
final class GivenNames {
  private static final Set<String> ALL = load();

  private GivenNames() {}

  /** Whether a name of several words begins with a common given name. */
  static boolean begin(String name) {
    int end = name.indexOf(' ');
    return end > 0 && ALL.contains(name.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private static Set<String> load() {
    try (InputStream file = GivenNames.class.getResourceAsStream("given-names.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
