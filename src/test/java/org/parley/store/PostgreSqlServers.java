package org.parley.store;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends tests a PostgreSQL server made from the programs of this machine, one for the whole run: a
 * parameter of type {@link PostgreSqlServer}. Where there are none, tests are skipped loudly, and
 * fail where {@code CI=true}.
 */
public final class PostgreSqlServers implements ParameterResolver {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PostgreSqlServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(PostgreSqlServers.class))
        .getOrComputeIfAbsent(
            PostgreSqlServer.class,
            any -> PostgreSqlServer.start(find().orElseGet(PostgreSqlServers::none)),
            PostgreSqlServer.class);
  }

  /** The folder of the programs: of the newest version on Debian, or on the path. */
  private static Optional<Path> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            versions().stream(), Stream.of(path.split(File.pathSeparator)).map(Path::of))
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .findFirst();
  }

  private static List<Path> versions() {
    if (!Files.isDirectory(DEBIAN)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .sorted(Comparator.comparing(Path::toString).reversed())
          .map(version -> version.resolve("bin"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path none() {
    String message = "NO POSTGRESQL SERVER ON THIS MACHINE: the database was tried on SQLite only";
    System.err.println("*** " + message + " ***");
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(message);
    }
    return abort(message);
  }
}
