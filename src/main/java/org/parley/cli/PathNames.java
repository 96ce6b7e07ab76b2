package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Names paths as people know them: below the working folder or Parley's own, else in full. */
record PathNames(List<Path> roots) implements Function<Path, String> {
  PathNames {
    roots = List.copyOf(roots);
  }

  static PathNames below(Path home) {
    return new PathNames(List.of(Path.of("").toAbsolutePath().normalize(), home));
  }

  @Override
  public String apply(Path path) {
    Path full = path.toAbsolutePath().normalize();
    return roots.stream()
        .filter(root -> full.startsWith(root) && !full.equals(root))
        .findFirst()
        .map(root -> root.relativize(full).toString())
        .orElse(full.toString());
  }
}
