package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.domain.Actor;
import org.parley.domain.Failure;
import org.parley.domain.Origin;
import org.parley.domain.Stance;
import org.parley.extract.Extraction;
import org.parley.search.Facets;
import org.parley.search.Sort;
import org.parley.search.View;
import org.parley.search.syntax.Form;
import org.parley.store.Fate;

/** Every sentence that pages ask for is there, and none is there for nothing. */
class MessagesTest {
  private static final Path HOME = Path.of(System.getProperty("parley.home", ".."));
  private static final Pattern KEY =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.(?!css|jte|js|xml|svg|md)[A-Za-z0-9]+)+)\"");
  private static final List<String> BUILT =
      List.of(
          "facet.",
          "type.",
          "stance.",
          "sort.",
          "size.",
          "origin.",
          "actor.",
          "receipt.",
          "error.",
          "expected.",
          "notice.",
          "fate.",
          "reason.",
          "import.title.",
          "import.over.",
          "import.tally.",
          "measure.",
          "compare.of.",
          "opensearch.",
          "beside.",
          "cite.file.",
          "export.",
          "help.address.",
          "help.facet.",
          "help.form.",
          "read.entry.",
          "read.file.");

  private final Set<String> known = new TreeSet<>(ResourceBundle.getBundle("messages").keySet());

  @Test
  void valuesOfTheDomainHaveNames() {
    Stream<String> keys =
        Stream.of(
                Arrays.stream(Origin.values()).map(origin -> "origin." + origin.key()),
                Arrays.stream(Actor.Kind.values()).map(kind -> "actor." + kind.key()),
                Arrays.stream(Stance.Label.values()).map(label -> "stance." + label.key()),
                Arrays.stream(Stance.Decider.values()).map(who -> "stance.origin." + who.key()),
                Arrays.stream(Sort.values()).map(sort -> "sort." + sort.key()),
                Arrays.stream(Fate.State.values()).map(state -> "fate." + state.key()),
                Arrays.stream(Failure.Reason.values()).map(reason -> "reason." + reason.key()),
                Arrays.stream(Extraction.Skipped.Reason.values())
                    .map(reason -> "reason." + reason.key()),
                Arrays.stream(ImportState.values()).map(state -> "import.title." + state.key()),
                View.SIZES.stream().map(size -> "size." + size),
                Form.all(Form.Words.USUAL).stream().map(form -> "help.form." + form.key()),
                Facets.BUILT_IN.inOrder().stream().map(facet -> "help.facet." + facet.key()),
                Facets.BUILT_IN.inOrder().stream().map(facet -> "facet." + facet.key()))
            .flatMap(each -> each);

    assertThat(known).containsAll(keys.toList());
  }

  @Test
  void noSentenceIsThereForNothing() throws IOException {
    Set<String> asked = asked();

    assertThat(known)
        .filteredOn(key -> BUILT.stream().noneMatch(key::startsWith))
        .allMatch(asked::contains, "is asked for");
  }

  @Test
  void everySentenceAskedForIsThere() throws IOException {
    Set<String> families =
        known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

    assertThat(asked())
        .filteredOn(key -> families.contains(key.substring(0, key.indexOf('.'))))
        .allMatch(this::isKeyOrItsBeginning, "is in the bundle");
  }

  private boolean isKeyOrItsBeginning(String asked) {
    return known.contains(asked) || known.stream().anyMatch(key -> key.startsWith(asked + "."));
  }

  private static Set<String> asked() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String folder : List.of("web/templates", "src/main/java/org/parley/web")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          KEY.matcher(Files.readString(file)).results().forEach(key -> keys.add(key.group(1)));
        }
      }
    }
    return keys;
  }
}
