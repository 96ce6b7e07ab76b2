package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analyse.actors.ActorFinder;
import org.parley.analyse.actors.ActorRecogniser;
import org.parley.analyse.actors.CrfRecogniser;
import org.parley.analyse.actors.RecognisedName;
import org.parley.domain.Actor;
import org.parley.domain.SourceText;

/**
 * How well names are found in texts whose names are known: by the recogniser alone, and by all of
 * Parley. A name is right if its kind and its place are, or, in sets that list the names of a
 * document, its kind and its surface form. Parley's groups count as organisations; peoples, which
 * the sets do not have, are left out.
 */
final class ActorEvaluation {
  private static final String FILES = ".jsonl.gz";

  private final ActorRecogniser recogniser;
  private final ActorFinder finder;

  ActorEvaluation(Path home) {
    recogniser = new CrfRecogniser(home);
    finder = new ActorFinder(List.of(), recogniser);
  }

  /** Writes a table with two rows a set, and what the recogniser costs. */
  void table(Path folder, Consumer<String> out) throws IOException {
    out.accept(cost());
    out.accept(
        String.format(
            Locale.ROOT,
            "%-20s %-10s %6s %19s %19s %19s %19s %8s",
            "set",
            "by",
            "texts",
            "all P R F1",
            "persons",
            "organisations",
            "places",
            "words/s"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(FILES)).sorted().toList()) {
        String name = file.getFileName().toString().replace(FILES, "");
        List<NamedText> texts = NamedText.readAll(file);
        out.accept(row(name, "recogniser", texts, this::recognised));
        out.accept(row(name, "parley", texts, this::found));
      }
    }
  }

  private String cost() {
    long before = heapInUse();
    long start = System.nanoTime();
    int names = recogniser.in("Angela Merkel left Berlin.").size();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    return String.format(
        Locale.ROOT,
        "model read in %d ms, %d MB of heap, %d names in its first sentence",
        milliseconds,
        (heapInUse() - before) >> 20,
        names);
  }

  @SuppressWarnings("removal")
  private static long heapInUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private interface Finding {
    List<RecognisedName> in(String text);
  }

  private List<RecognisedName> recognised(String text) {
    return recogniser.in(text);
  }

  private List<RecognisedName> found(String text) {
    SourceText source = new SourceText("text.txt", "text/plain", "en", text);
    List<RecognisedName> names = new ArrayList<>();
    for (Actor actor : finder.in(source, "")) {
      Optional<Actor.Kind> kind = kindOfTheSets(actor);
      kind.ifPresent(k -> actor.places().forEach(m -> names.add(new RecognisedName(m.span(), k))));
    }
    return names;
  }

  private static Optional<Actor.Kind> kindOfTheSets(Actor actor) {
    if (actor.kind() != Actor.Kind.GROUP) {
      return Optional.of(actor.kind());
    }
    boolean people = actor.places().stream().anyMatch(mention -> mention.rule().equals("demonym"));
    return people ? Optional.empty() : Optional.of(Actor.Kind.ORGANISATION);
  }

  private static String row(String set, String by, List<NamedText> texts, Finding finding) {
    NameScores scores = new NameScores();
    long nanoseconds = 0;
    long words = 0;
    for (NamedText text : texts) {
      long start = System.nanoTime();
      List<RecognisedName> names = finding.in(text.text());
      nanoseconds += System.nanoTime() - start;
      words += new SourceText("text.txt", "text/plain", "en", text.text()).words();
      scores.add(text.names(), names(names, text));
    }
    return String.format(
        Locale.ROOT,
        "%-20s %-10s %6d %19s %19s %19s %19s %8d",
        set,
        by,
        texts.size(),
        scores.all(),
        scores.of(Actor.Kind.PERSON),
        scores.of(Actor.Kind.ORGANISATION),
        scores.of(Actor.Kind.PLACE),
        Math.round(words * 1e9 / Math.max(nanoseconds, 1)));
  }

  private static Set<String> names(List<RecognisedName> names, NamedText text) {
    return names.stream()
        .map(
            name ->
                name.kind()
                    + " "
                    + (text.byPlace()
                        ? name.span().start() + "-" + name.span().end()
                        : name.span().of(text.text())))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
