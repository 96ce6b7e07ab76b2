package org.parley.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.domain.Collection;

/** A collection with one proposition, and articles on it that people alone give a side. */
final class PeaceTalks {
  static final Collection COLLECTION =
      new Collection(
          null,
          List.of(new Collection.Proposition("peace", "Talks bring peace")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** Of a language that the model does not read. */
  private static final String GERMAN =
      """
      Gespräche in Genf, Tag %s

      Die Abgesandten trafen sich im Saal %s und gingen ohne ein Wort auseinander. Niemand wollte
      sagen, worüber sie so lange gesprochen hatten, und die Zeitungen schwiegen auch darüber.

      Am nächsten Morgen kamen sie wieder in den Saal %s, und wieder blieb die Tür verschlossen.
      """;

  private PeaceTalks() {}

  /** Writes the articles a, b and c, each into a file of its name. */
  static void writeThree(Path folder) throws IOException {
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(folder.resolve(name + ".txt"), GERMAN.formatted(name, name, name));
    }
  }
}
