package org.parley.analyse.embedding;

/**
 * A text, or a pair of texts, as a model reads it. Its arrays are not to be changed.
 *
 * @param pieces the numbers of its pieces of words, the marks of begin and end among them
 * @param segments for each piece 0 in the first text and 1 in the second
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the runtime as they are, never compared
public record Encoded(long[] pieces, long[] segments) {
  int length() {
    return pieces.length;
  }
}
