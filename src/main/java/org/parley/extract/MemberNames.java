package org.parley.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extract.text.Tidy;

/**
 * Gives the members of one container names of their own: readable, never leading out of the
 * container, each once. Not safe for use by several threads.
 */
final class MemberNames {
  private static final int LONGEST = 1_000;

  private final Set<String> taken = new HashSet<>();

  /** The name as a path within the container. */
  static String tidy(String raw) {
    String path =
        Stream.of(Tidy.line(raw).split("[/\\\\]+", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .collect(Collectors.joining("/"));
    String kept = path.length() <= LONGEST ? path : path.substring(path.length() - LONGEST);
    return kept.isEmpty() ? "unnamed" : kept;
  }

  /** Whether no reader ever put this file there: it is hidden, or left by a system. */
  static boolean isHidden(String tidy) {
    return Stream.of(tidy.split("/", -1))
        .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
  }

  /** The name, or with a number where another member has it already. */
  String unique(String tidy) {
    String name = tidy;
    for (int i = 2; !taken.add(name); i++) {
      name = tidy + " (" + i + ")";
    }
    return name;
  }
}
