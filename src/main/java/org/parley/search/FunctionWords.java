package org.parley.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of grammar in the languages that the index knows, and words by which news reports speech.
 */
final class FunctionWords {
  private static final String FILE = "function-words.txt";
  private static final Set<String> WORDS = read();

  private FunctionWords() {}

  /** Whether a word in lower case is one. */
  static boolean has(String word) {
    return WORDS.contains(word.replace('’', '\''));
  }

  private static Set<String> read() {
    try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
