package org.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.config.ConfigException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A search as commands take it. */
final class AskedSearch {
  @Option(
      names = "--with",
      paramLabel = "NAME=VALUE",
      description = "any parameter of a search address, such as outlet=Counterfire or sort=newest")
  private List<String> with = List.of();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "what to search for")
  private List<String> words = List.of();

  /**
   * The search as an address spells it.
   *
   * @throws ConfigException if a parameter has no name or no value
   */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(String.join(" ", words)));
    for (String one : with) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw new ConfigException("--with " + one + ": expected NAME=VALUE, such as sort=newest");
      }
      parameters
          .computeIfAbsent(one.substring(0, equals), any -> new ArrayList<>())
          .add(one.substring(equals + 1));
    }
    return parameters;
  }
}
