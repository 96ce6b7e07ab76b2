package org.parley.extract.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.domain.Origin;
import org.parley.extract.text.Tidy;

/** The short lines around a page's title, where bylines and dates stand even if nothing says so. */
final class NearTitle {
  private static final int ABOVE = 4;
  private static final int BELOW = 14;
  private static final int LONGEST_LINE = 200;
  private static final int PROSE = 220;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\s*(?:(?:written|posted|published|words|text|story)?\\s*by|author|published(?: on)?|posted(?: on)?)\\s*:?\\s*");

  private static final Pattern CREDIT_LABEL =
      Pattern.compile(
          "(?i)\\s*(?:(?:written|posted|authored|article|post)\\s+by|(?:about the )?author)\\s*:?\\s*");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)^(?:this (?:post|article|piece|story) (?:was|is) )?(?:written|authored|posted|article|post)\\s+by\\b|^author\\s*:|^author \\p{Lu}");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)^(?:first |originally )?(?:published|posted|post time|post date|date)\\b(?=.*\\d)");
  private static final int LONGEST_DATE = 80;
  private static final int MOST_CREDITS = 3;

  private NearTitle() {}

  static void collect(Document document, PageClues clues) {
    PageTitle title = new PageTitle(document);
    Element heading =
        title.heading(document.body()).orElseGet(() -> document.body().selectFirst("h1"));
    if (heading == null) {
      return;
    }
    List<Block> blocks = Blocks.of(document.body());
    int at = 0;
    while (at < blocks.size() && !isWithin(blocks.get(at).owner(), heading)) {
      at++;
    }
    int prose = 0;
    String label = "";
    for (int i = at + 1; i < blocks.size() && i <= at + BELOW && prose < PROSE; i++) {
      prose += blocks.get(i).prose();
      label = line(blocks.get(i), label, clues);
    }
    for (int i = Math.max(0, at - ABOVE); i < at && at < blocks.size(); i++) {
      line(blocks.get(i), "", clues);
    }
  }

  /** Notes a line; a label such as "By" is kept for the next line instead. */
  private static String line(Block block, String label, PageClues clues) {
    if (block.characters() > LONGEST_LINE || Clutter.isBeside(block.owner())) {
      return "";
    }
    String text = inPieces(block);
    if (LABEL.matcher(text).matches()) {
      return text + " ";
    }
    clues.add(Origin.BYLINE, "near-title", label + text);
    return "";
  }

  /** The line with its inline elements kept apart, if they are all of its owner. */
  private static String inPieces(Block block) {
    String pieces = Pieces.of(block.owner());
    boolean same = bare(pieces.replace(" | ", "")).equals(bare(block.text()));
    return same ? pieces : Tidy.line(block.text());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** Lines anywhere on the page that say in so many words who wrote it. */
  static void collectCredits(Document document, PageClues clues) {
    String label = "";
    int found = 0;
    for (Block block : Blocks.of(document.body())) {
      if (block.characters() <= LONGEST_LINE
          && found < MOST_CREDITS
          && !Clutter.isBeside(block.owner())) {
        String text = label + inPieces(block);
        label = CREDIT_LABEL.matcher(text).matches() ? text + " " : "";
        if (PUBLISHED.matcher(text).find() && text.length() <= LONGEST_DATE) {
          clues.add(Origin.BYLINE, "date-line", text);
        }
        if (label.isEmpty() && CREDIT.matcher(text).find()) {
          clues.add(Origin.BYLINE, "credit", text);
          found++;
        }
      }
    }
  }

  private static boolean isWithin(Element element, Element heading) {
    return element.equals(heading) || element.parents().contains(heading);
  }
}
