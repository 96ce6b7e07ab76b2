package org.parley.store;

import java.util.List;

/**
 * A process that writes to a database: opens it, records files one by one, and prints the name of
 * each when it is acknowledged; or prints why it cannot.
 */
final class WriterMain {
  private WriterMain() {}

  /** The address of the database, what the names of the files begin with, how many there are. */
  public static void main(String... args) {
    try (Database database = Database.open(DatabaseAddress.of(args[0]))) {
      for (int i = 0; i < Integer.parseInt(args[2]); i++) {
        LedgerFile file = Specimen.file(args[1] + i, Specimen.indexed("", i));
        database.ledger().record(List.of(file));
        System.out.println(file.name());
      }
    } catch (DatabaseUnavailable refused) {
      System.out.println(refused.getMessage());
    }
  }
}
