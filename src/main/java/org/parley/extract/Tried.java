package org.parley.extract;

/**
 * What became of an entry, and after how many tries.
 *
 * @param tries 1 unless it brought a parser down
 */
public record Tried(Entry entry, int tries) {}
