package org.parley.extract.record;

import java.io.IOException;

/** Hears of the records of a list, in order. */
public interface RecordReceiver {
  /**
   * The next record. What {@code reading} throws is not to be kept from the caller.
   *
   * @param number the line it begins at, or its place in the list; from 1
   * @param reading gives the record, if it is asked for, at once or never
   */
  void receive(long number, Reading reading) throws IOException;

  /** Gives a record. */
  interface Reading {
    ArticleRecord read() throws InvalidRecord;
  }
}
