package org.parley.extract;

/** Hears of the entries of a file, one after the other, in the file's order. */
public interface EntrySink {
  /**
   * An entry is about to be read. What brings the parser down from now on is the fault of this
   * entry.
   *
   * @param suffix as in {@link Entry#suffix}
   */
  void begin(String suffix);

  /** The entry that began last was read, or could not be. */
  void end(Entry entry);
}
