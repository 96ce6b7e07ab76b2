package org.parley.store;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of the ledger to show; null leaves a part open.
 *
 * @param reason a key such as {@code encrypted}
 * @param find letters in the name, whatever their case
 */
public record LedgerFilter(
    Fate.@Nullable State state, @Nullable String reason, @Nullable String find) {
  public static final LedgerFilter ALL = new LedgerFilter(null, null, null);
}
