package org.parley.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a plain text, where an empty line, a line end or an indented line may
 * mean a new one, and where lines may be wrapped at a fixed width.
 */
public final class PlainText {
  private static final int WIDEST_WRAP = 110;
  private static final double FULL_LINE = 0.6;
  private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t|\\x{3000}).*");
  private static final Pattern LIST_ITEM = Pattern.compile("^\\s*(?:[-*•–]|\\d{1,3}[.)])\\s.*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][\"'”’»)\\]]*\\s*");
  private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");

  private PlainText() {}

  /** The paragraphs in order, not yet tidied. */
  public static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Tidy.unixLines(text).split("\n", -1)) {
      if (isBlank(line)) {
        endBlock(block, paragraphs);
      } else {
        block.add(line);
      }
    }
    endBlock(block, paragraphs);
    return paragraphs;
  }

  private static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (!Character.isWhitespace(each) && !Character.isSpaceChar(each)) {
        return false;
      }
    }
    return true;
  }

  private static void endBlock(List<String> block, List<String> paragraphs) {
    if (isWrapped(block)) {
      unwrap(block, paragraphs);
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  /** Whether line ends inside the block are only there because the line was full. */
  static boolean isWrapped(List<String> block) {
    if (block.size() < 2) {
      return false;
    }
    int widest = block.stream().mapToInt(String::length).max().orElse(0);
    if (widest > WIDEST_WRAP || widest < 30) {
      return false;
    }
    List<String> broken = block.subList(0, block.size() - 1);
    long full = broken.stream().filter(line -> line.length() >= FULL_LINE * widest).count();
    long sentences = broken.stream().filter(line -> SENTENCE_END.matcher(line).matches()).count();
    return full >= 0.7 * broken.size() && sentences <= 0.5 * broken.size();
  }

  private static void unwrap(List<String> block, List<String> paragraphs) {
    StringBuilder paragraph = new StringBuilder(block.get(0));
    boolean allIndented = block.stream().skip(1).allMatch(l -> INDENTED.matcher(l).matches());
    for (String line : block.subList(1, block.size())) {
      boolean starts = !allIndented && INDENTED.matcher(line).matches();
      if (starts || LIST_ITEM.matcher(line).matches()) {
        paragraphs.add(flow(paragraph));
        paragraph.setLength(0);
      } else {
        paragraph.append('\n');
      }
      paragraph.append(line);
    }
    paragraphs.add(flow(paragraph));
  }

  private static String flow(StringBuilder wrapped) {
    return BROKEN_WORD.matcher(wrapped).replaceAll("").replace('\n', ' ');
  }
}
