package org.parley.extract.process;

/**
 * No parser process can be started on this machine now, so no file can be read; the message is one
 * line for a person. It is no file's fault.
 */
public final class ParserUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ParserUnavailable(String message) {
    super(message);
  }

  ParserUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
