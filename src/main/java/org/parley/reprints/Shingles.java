package org.parley.reprints;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The runs of words of a text, as hashes. Case, accents, punctuation, apostrophes and the layout do
 * not count; numbers do. In scripts that write without spaces, each character is a word.
 */
final class Shingles {
  private static final int WORDS = 3;
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_STEP = 0x100000001b3L;
  private static final int FIRST_WITHOUT_SPACES = 0x0e00;
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final String text;
  private long[] words = new long[1024];
  private int count;

  private Shingles(String text) {
    this.text = Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  /** The distinct runs, in no telling order; none if the text has fewer words than a run. */
  static long[] of(String text) {
    Shingles shingles = new Shingles(text);
    shingles.readWords();
    return shingles.distinctRuns();
  }

  private void readWords() {
    long word = FNV_START;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (standsAlone(character)) {
        add(word);
        add((FNV_START ^ character) * FNV_STEP);
        word = FNV_START;
      } else if (Character.isLetterOrDigit(character)) {
        word = (word ^ Character.toLowerCase(character)) * FNV_STEP;
      } else if (!isWithinWords(character)) {
        add(word);
        word = FNV_START;
      }
    }
    add(word);
  }

  private void add(long word) {
    if (word == FNV_START) {
      return;
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
  }

  private long[] distinctRuns() {
    int runs = Math.max(0, count - WORDS + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      long hash = 0;
      for (int j = i; j < i + WORDS; j++) {
        hash = Mixing.mixed(hash + words[j]);
      }
      hashes[i] = hash;
    }
    Arrays.sort(hashes);
    int distinct = 0;
    for (int i = 0; i < runs; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, distinct);
  }

  private static boolean standsAlone(int character) {
    return character >= FIRST_WITHOUT_SPACES
        && Character.isLetter(character)
        && WITHOUT_SPACES.contains(UnicodeScript.of(character));
  }

  /** Apostrophes, and the accents that were taken off their letters. */
  private static boolean isWithinWords(int character) {
    return character == '\''
        || character == '\u2019'
        || character == '\u00ad'
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
