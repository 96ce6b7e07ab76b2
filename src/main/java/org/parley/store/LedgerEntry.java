package org.parley.store;

/**
 * A file, or something in it, and what became of it.
 *
 * @param suffix what follows the file's name in the name of the entry: empty for the file itself,
 *     {@code !/b/c.pdf} for a member of an archive, {@code #17} for a record
 * @param tries how often it was read; 0 if that was not needed
 */
public record LedgerEntry(String suffix, Fate fate, int tries) {}
