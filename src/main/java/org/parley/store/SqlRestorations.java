package org.parley.store;

import java.util.OptionalLong;

/** The restorations in the database: each method is one transaction. */
record SqlRestorations(Transactions transactions) implements Restorations {
  @Override
  public OptionalLong unshown() {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT number FROM restoration WHERE NOT shown ORDER BY number DESC")
                .mapTo(Long.class)
                .findFirst()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty()));
  }

  @Override
  public void shown(long number) {
    transactions.change(
        handle ->
            handle.execute("UPDATE restoration SET shown = TRUE WHERE number <= ?", number));
  }
}
