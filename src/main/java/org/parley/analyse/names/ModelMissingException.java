package org.parley.analyse.names;

/** Says that something cannot be analysed because a file of Parley's own is missing or broken. */
public final class ModelMissingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ModelMissingException(String message, Throwable cause) {
    super(message, cause);
  }
}
