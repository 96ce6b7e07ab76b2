package org.parley.analyse.quotes.speakers;

import java.util.List;
import org.parley.analyse.names.ResourceLines;

/** The text resources of this package. */
final class Resources {
  private static final String FOLDER = "/org/parley/analyse/quotes/";

  private Resources() {}

  /** The lines of a resource without blank lines and comments, which begin with {@code #}. */
  static List<String> lines(String name) {
    return ResourceLines.of(Resources.class, FOLDER + name);
  }
}
