package org.parley.extract;

/**
 * Hears of the entries of a file, one after the other, in the file's order. The same file always
 * has the same entries in the same order, each of another suffix, so that one who counts can go on
 * where reading stopped. Beginnings and ends are never nested. Between an end and the next
 * beginning containers are unpacked: what brings the parser down there is the fault of the file.
 */
public interface EntrySink {
  /**
   * An entry is about to be read; called once an entry, however often it is tried. What brings the
   * parser down from now on is the fault of this entry.
   *
   * @param suffix as in {@link Entry#suffix}
   * @return whether to read it; if false it is left alone, no {@link #end} follows, and the next
   *     one begins
   */
  boolean begin(String suffix);

  /**
   * The entry that began last was read, or could not be.
   *
   * @param tries how often it was tried: 1 unless it brought a parser down
   */
  void end(Entry entry, int tries);
}
