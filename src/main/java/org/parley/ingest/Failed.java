package org.parley.ingest;

/** What ends a thread of an import, and with it the import. */
final class Failed {
  private Failed() {}

  /** As something that can be thrown on; an error of the machine is told apart by its cause. */
  static RuntimeException by(Throwable broken) {
    return broken instanceof RuntimeException known
        ? known
        : new IllegalStateException("a thread of the import ended: " + broken, broken);
  }
}
