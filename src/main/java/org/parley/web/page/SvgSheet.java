package org.parley.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.CompareTable.Head;
import org.parley.web.page.CompareTable.Line;
import org.parley.web.page.CompareTable.Mark;

/**
 * A sheet of paper for one picture: its title and its number of articles above, the address that it
 * comes from below. Not safe for use by several threads.
 *
 * @param root of the site, which links begin with
 */
record SvgSheet(SvgPaper paper, String root, Texts texts) {
  /** The margin, in pixels. */
  static final double EDGE = 24;

  /** The height of a row, in pixels. */
  static final double ROW = 24;

  /** Where rows begin, after their names; in pixels. */
  static final double LEFT = EDGE + 230;

  /** Where the drawing begins, below the title; in pixels. */
  static final double TOP = 84;

  /** What the drawing leaves free at its end, in pixels. */
  static final double FOOT = 56;

  private static final int LETTERS = 34;
  private static final double LETTER = 6.5;
  private static final double LARGE_LETTER = 9;

  private static final Map<String, String> COLOURS =
      Map.of(
          "supports", "#1b5b99",
          "opposes", "#a1440a",
          "mixed", "#6b4589",
          "unclear", SvgPaper.QUIET,
          "untouched", SvgPaper.QUIET);
  private static final Map<String, String> SHAPES =
      Map.of("supports", "▲ ", "opposes", "▼ ", "mixed", "◆ ", "unclear", "○ ", "untouched", "– ");

  /**
   * A new sheet.
   *
   * @param about how many articles there are, in words
   */
  static SvgSheet of(
      Compared compared, String root, String title, String about, double width, double height) {
    SvgPaper paper = new SvgPaper(width, height, title);
    weaves(paper);
    paper.title(EDGE, 40, SvgPaper.shortened(title, (int) (width / LARGE_LETTER)));
    paper.words(EDGE, 62, "start", 13, SvgPaper.QUIET, about);
    String source = root + compared.state().address(compared.url());
    paper.open("a", Map.of("href", source));
    String shown = SvgPaper.shortened(source, (int) (width / LETTER));
    paper.words(EDGE, height - 20, "start", 12, SvgPaper.ACCENT, shown);
    paper.close();
    return new SvgSheet(paper, root, compared.labels().texts());
  }

  /** Sides differ by how they are woven too. */
  private static void weaves(SvgPaper paper) {
    paper.open("defs", Map.of());
    weave(paper, "opposes", "M0 7 7 0");
    weave(paper, "mixed", "M2 3.5 5 3.5");
    weave(paper, "unclear", "M0 1.5 7 1.5M0 5 7 5");
    paper.close();
  }

  private static void weave(SvgPaper paper, String side, String gaps) {
    paper.open(
        "pattern",
        Map.of("id", side, "patternUnits", "userSpaceOnUse", "width", "7", "height", "7"));
    paper.box(0, 0, 7, 7, COLOURS.getOrDefault(side, SvgPaper.INK), "");
    paper.element("path", Map.of("d", gaps, "stroke", SvgPaper.PAPER, "stroke-width", "1.6"), null);
    paper.close();
  }

  /** What fills the area of a side; the accent for null. */
  static String fill(@Nullable String side) {
    if (side == null) {
      return SvgPaper.ACCENT;
    }
    boolean plain = side.equals("supports") || side.equals("untouched");
    return plain ? colour(side) : "url(#" + side + ")";
  }

  /** The colour of a side's words; that of ink for null. */
  static String colour(@Nullable String side) {
    return side == null ? SvgPaper.INK : COLOURS.getOrDefault(side, SvgPaper.INK);
  }

  /** A head in words, with its shape. */
  static String words(Head head) {
    String side = head.side();
    return (side == null ? "" : SHAPES.getOrDefault(side, "")) + head.text();
  }

  /** The name of a row, to the left of it. */
  void label(Head head, double baseline) {
    String words = SvgPaper.shortened(words(head), LETTERS);
    paper.words(LEFT - 12, baseline, "end", 13, SvgPaper.INK, words);
  }

  /** A number that ends at, or has its middle at, a place. */
  void number(Mark mark, double x, double baseline, String anchor) {
    String colour = mark.count() == 0 ? SvgPaper.QUIET : SvgPaper.INK;
    linked(mark, () -> paper.words(x, baseline, anchor, 13, colour, texts.number(mark.count())));
  }

  /** The numbers of a row, each ending at a step. */
  void numbers(Line line, double x, double step, double baseline) {
    for (int i = 0; i < line.marks().size(); i++) {
      number(line.marks().get(i), x + i * step, baseline, "end");
    }
  }

  /** An area that leads to its articles. */
  void box(Mark mark, double x, double y, double width, double height, String fill) {
    linked(mark, () -> paper.box(x, y, width, height, fill, mark.name()));
  }

  private void linked(Mark mark, Runnable drawing) {
    String url = mark.url();
    if (url == null) {
      drawing.run();
      return;
    }
    paper.open("a", Map.of("href", root + url));
    drawing.run();
    paper.close();
  }

  /** The colours of the shades, from the lightest on. */
  static String shade(int shade) {
    return List.of("none", "#e2ebe5", "#c9dcd3", "#afccbf", "#94bcaa", "#78ab96").get(shade);
  }
}
