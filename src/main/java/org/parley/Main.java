package org.parley;

import org.parley.cli.Parley;

/** Where Parley starts. */
public final class Main {
  private Main() {}

  /** Runs one command and exits: 0 done, 1 some files failed, 2 wrong usage, 3 could not run. */
  public static void main(String[] args) {
    System.exit(Parley.commandLine().execute(args));
  }
}
