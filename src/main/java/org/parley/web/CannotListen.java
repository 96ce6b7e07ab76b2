package org.parley.web;

/** The server cannot have the address that it was given; the message says what to do. */
public final class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotListen(String host, int port, Throwable cause) {
    super(
        "Cannot listen on "
            + host
            + ":"
            + port
            + ": the port is in use, or the address is not of this machine; choose another with"
            + " --port or --host.",
        cause);
  }
}
