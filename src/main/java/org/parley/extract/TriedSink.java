package org.parley.extract;

/** An {@link EntrySink} that is told how often each entry was tried. */
public interface TriedSink {
  /** As {@link EntrySink#begin}; called once an entry, however often it is tried. */
  boolean begin(String suffix);

  /** As {@link EntrySink#end}. */
  void end(Tried tried);
}
