package org.parley.analyse.embedding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** What lies on the class path. */
final class Resources {
  private Resources() {}

  /** Opens a resource by its full name, without a slash at its start; the caller closes it. */
  static InputStream open(String name) throws IOException {
    InputStream in = Resources.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " is missing: build Parley anew");
    }
    return in;
  }
}
