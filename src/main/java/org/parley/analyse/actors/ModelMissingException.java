package org.parley.analyse.actors;

/** Says that names cannot be recognised because a file of Parley's own is missing or broken. */
public final class ModelMissingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ModelMissingException(String message, Throwable cause) {
    super(message, cause);
  }
}
