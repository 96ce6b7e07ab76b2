package org.parley.analyse.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts texts into the pieces of words that an uncased BERT model knows (WordPiece: Devlin et al.
 * 2019, with the greedy search of Wu et al. 2016): small letters without accents, each mark of
 * punctuation alone, of each word the longest known piece first. Immutable and safe for use by
 * several threads.
 */
public final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int begin;
  private final int separator;

  private WordPieces(Map<String, Integer> ids) {
    this.ids = Map.copyOf(ids);
    unknown = this.ids.getOrDefault("[UNK]", 0);
    begin = this.ids.getOrDefault("[CLS]", 0);
    separator = this.ids.getOrDefault("[SEP]", 0);
  }

  /** Reads the vocabulary of a {@code tokenizer.json} on the class path. */
  static WordPieces of(String resource) throws IOException {
    try (InputStream in = Resources.open(resource)) {
      JsonNode vocabulary = new ObjectMapper().readTree(in).path("model").path("vocab");
      Map<String, Integer> ids = new HashMap<>();
      vocabulary.properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
      return new WordPieces(ids);
    }
  }

  /** A text between its marks of begin and end; what is longer than this many pieces is cut. */
  Encoded text(String text, int longest) {
    List<Integer> pieces = pieces(text, longest - 2);
    return encoded(pieces, List.of());
  }

  /**
   * A pair of texts as a model of pairs wants it.
   *
   * @param longest how many pieces there may be in all; the first text may take half of them, and
   *     the end of the second is cut
   */
  public Encoded pair(String first, String second, int longest) {
    List<Integer> head = pieces(first, longest / 2);
    return encoded(head, pieces(second, longest - head.size() - 3));
  }

  private Encoded encoded(List<Integer> first, List<Integer> second) {
    int length = first.size() + 2 + (second.isEmpty() ? 0 : second.size() + 1);
    long[] pieces = new long[length];
    long[] segments = new long[length];
    int at = 0;
    pieces[at++] = begin;
    for (int piece : first) {
      pieces[at++] = piece;
    }
    pieces[at++] = separator;
    int segment = at;
    for (int piece : second) {
      pieces[at++] = piece;
    }
    if (at < length) {
      pieces[at] = separator;
    }
    for (int i = segment; i < length; i++) {
      segments[i] = 1;
    }
    return new Encoded(pieces, segments);
  }

  private List<Integer> pieces(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    int at = 0;
    while (at < plain.length() && pieces.size() < most) {
      int character = plain.codePointAt(at);
      at += Character.charCount(character);
      if (isDropped(character)) {
        continue;
      }
      boolean alone = isMark(character) || isHan(character);
      if (alone || Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        cut(word, pieces);
        if (alone) {
          cut(word.appendCodePoint(character), pieces);
        }
      } else {
        word.appendCodePoint(character);
      }
    }
    cut(word, pieces);
    return pieces.size() <= most ? pieces : pieces.subList(0, most);
  }

  /** Adds the pieces of the word and empties it. */
  private void cut(StringBuilder word, List<Integer> pieces) {
    int before = pieces.size();
    int start = 0;
    while (start < word.length()) {
      int end = word.length() > LONGEST_WORD ? start : longestKnown(word, start, pieces);
      if (end == start) {
        pieces.subList(before, pieces.size()).clear();
        pieces.add(unknown);
        break;
      }
      start = end;
    }
    word.setLength(0);
  }

  /** The end of the longest known piece that starts here; the start if there is none. */
  private int longestKnown(StringBuilder word, int start, List<Integer> pieces) {
    for (int end = word.length(); end > start; end--) {
      String piece = (start > 0 ? "##" : "") + word.substring(start, end);
      Integer id = ids.get(piece);
      if (id != null) {
        pieces.add(id);
        return end;
      }
    }
    return start;
  }

  private static boolean isDropped(int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      return false;
    }
    int type = Character.getType(character);
    return character == 0xFFFD
        || type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean isMark(int character) {
    if (character > ' ' && character < 127) {
      return !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isHan(int character) {
    return (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 0x3400 && character <= 0x4DBF)
        || (character >= 0xF900 && character <= 0xFAFF);
  }
}
