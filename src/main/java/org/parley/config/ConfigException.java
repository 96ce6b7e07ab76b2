package org.parley.config;

/**
 * A setting that cannot be used; the message is one line that says what was wrong, where, and what
 * was expected.
 */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }
}
