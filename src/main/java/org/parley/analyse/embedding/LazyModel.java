package org.parley.analyse.embedding;

import org.jspecify.annotations.Nullable;
import org.parley.analyse.names.ModelMissingException;

/** A model that is read when it is first used, and then kept. Safe for use by several threads. */
public final class LazyModel {
  private final String model;
  private final String vocabulary;
  private @Nullable Transformer read;

  /** See {@link Transformer#of}. */
  public LazyModel(String model, String vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
  }

  /**
   * The model.
   *
   * @throws ModelMissingException if a file is not there; the next call tries again
   */
  public synchronized Transformer get() {
    Transformer known = read;
    if (known == null) {
      known = Transformer.of(model, vocabulary);
      read = known;
    }
    return known;
  }
}
