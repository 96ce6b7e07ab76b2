package org.parley.extract.process;

import org.parley.extract.EntryExtractor;

/** Makes the extractor of a parser process. */
final class ExtractorClass {
  private ExtractorClass() {}

  /** An extractor of this class, which has a constructor without parameters. */
  static EntryExtractor create(String name) throws ReflectiveOperationException {
    return Class.forName(name)
        .asSubclass(EntryExtractor.class)
        .getDeclaredConstructor()
        .newInstance();
  }
}
