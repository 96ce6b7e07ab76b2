package org.parley.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.Actor;

/** The actors of some news articles, as a reader listed them. */
record LabelledActors(Map<String, List<Label>> byArticle) {
  private static final String FILE = "abp-actors.tsv";

  /**
   * An actor of an article.
   *
   * @param isOptional whether one may leave it out
   * @param names all names that the article has for it, in the form in which they are compared
   */
  record Label(String kind, boolean isOptional, Set<String> names) {
    boolean isNamedBy(Actor actor) {
      return namesOf(actor).anyMatch(names::contains);
    }
  }

  /** Reads the list that Parley comes with. */
  static LabelledActors read() throws IOException {
    Map<String, List<Label>> byArticle = new LinkedHashMap<>();
    try (InputStream in = LabelledActors.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t", -1), byArticle);
        }
      }
    }
    return new LabelledActors(byArticle);
  }

  private static void add(String[] line, Map<String, List<Label>> byArticle) {
    Set<String> names =
        Arrays.stream(line[3].split("\\|", -1))
            .map(LabelledActors::compared)
            .collect(Collectors.toSet());
    byArticle
        .computeIfAbsent(line[0], any -> new ArrayList<>())
        .add(new Label(line[1], line[2].equals("optional"), names));
  }

  /** The names under which the program has an actor, in the form in which they are compared. */
  static Stream<String> namesOf(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.as().stream())
        .map(LabelledActors::compared);
  }

  /** Case, the article, a possessive and the last full stop do not matter. */
  private static String compared(String name) {
    return name.replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("^the ", "")
        .replaceAll("'s?$", "")
        .replaceAll("\\.$", "")
        .strip();
  }
}
