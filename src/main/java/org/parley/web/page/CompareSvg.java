package org.parley.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.CompareTable.Head;
import org.parley.web.page.CompareTable.Line;
import org.parley.web.page.CompareTable.Mark;

/**
 * A section as a picture that can be taken along, with its title above and the address that it
 * comes from below. It is drawn on light paper, whatever the reader's theme.
 *
 * @param root of the site as the reader's browser knows it
 */
public record CompareSvg(Compared compared, String root) {
  private static final int EDGE = 24;
  private static final int ROW = 24;
  private static final int LABEL = 230;
  private static final int TOP = 84;
  private static final int FOOT = 56;
  private static final int LETTERS = 34;
  private static final Map<String, String> SIDES =
      Map.of(
          "supports", "#1b5b99",
          "opposes", "#a1440a",
          "mixed", "#6b4589",
          "unclear", "#b0a89a");
  private static final Map<String, String> SHAPES =
      Map.of("supports", "▲", "opposes", "▼", "mixed", "◆", "unclear", "○", "untouched", "–");

  /** The picture of a section's table. */
  public String of(CompareSection section, CompareTable table) {
    return switch (section) {
      case STANCE -> bars(section, table);
      case ACTORS, QUOTES -> matrix(section, table);
      case COVERAGE -> strips(section, table);
    };
  }

  private SvgPaper paper(CompareSection section, CompareTable table, double width, double height) {
    String title = compared.title(section);
    SvgPaper paper = new SvgPaper(width, height, title);
    paper.element(
        "text",
        Map.of(
            "x", Integer.toString(EDGE),
            "y", "40",
            "font-size", "18",
            "font-weight", "600",
            "fill", SvgPaper.INK),
        SvgPaper.shortened(title, (int) (width / 9)));
    paper.words(EDGE, 62, "start", 13, SvgPaper.QUIET, table.whole().whole().name());
    String source = root + compared.state().address(compared.url());
    paper.open("a", Map.of("href", source));
    int letters = (int) (width / 6.5);
    String shown = SvgPaper.shortened(source, letters);
    paper.words(EDGE, height - 20, "start", 12, SvgPaper.ACCENT, shown);
    paper.close();
    return paper;
  }

  private String bars(CompareSection section, CompareTable table) {
    boolean share =
        compared.state().choices().stance().as() == CompareChoices.As.SHARE;
    StanceBars bars = new StanceBars(table, share);
    double length = 380;
    double numbers = EDGE + LABEL + length + 24;
    double width = numbers + table.columns().size() * 84 + EDGE;
    double height = TOP + 28 + table.lines().size() * ROW + FOOT;
    SvgPaper paper = paper(section, table, width, height);
    for (int i = 0; i < table.columns().size(); i++) {
      Head head = table.columns().get(i);
      String word = SHAPES.getOrDefault(String.valueOf(head.side()), "") + " " + head.text();
      paper.words(numbers + i * 84 + 76, TOP + 12, "end", 11, colour(head), word);
    }
    double y = TOP + 28;
    for (Line line : table.lines()) {
      label(paper, line, y);
      for (StanceBars.Piece piece : bars.pieces(line)) {
        double from = EDGE + LABEL + piece.from() * length / 100;
        double part = Math.max(1, piece.length() * length / 100 - 1);
        String fill = SIDES.getOrDefault(piece.side(), SvgPaper.QUIET);
        linked(paper, piece.mark(), () -> {
              paper.box(from, y(line, table), part, ROW - 8, fill, piece.mark().name());
            });
      }
      numbers(paper, line.marks(), numbers + 76, 84, y + 13);
      y += ROW;
    }
    return paper.done();
  }

  private static double y(Line line, CompareTable table) {
    return TOP + 28 + table.lines().indexOf(line) * ROW;
  }

  private static String colour(Head head) {
    String side = head.side();
    return side == null || side.equals("unclear")
        ? SvgPaper.QUIET
        : SIDES.getOrDefault(side, SvgPaper.QUIET);
  }

  private static void label(SvgPaper paper, Line line, double y) {
    String words = SvgPaper.shortened(line.head().text(), LETTERS);
    paper.words(EDGE + LABEL - 12, y + 13, "end", 13, SvgPaper.INK, words);
  }

  private void numbers(SvgPaper paper, List<Mark> marks, double x, double step, double y) {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      double at = x + i * step;
      String colour = mark.count() == 0 ? SvgPaper.QUIET : SvgPaper.INK;
      linked(paper, mark, () -> paper.words(at, y, "end", 13, colour, number(mark)));
    }
  }

  private String number(Mark mark) {
    return compared.labels().texts().number(mark.count());
  }

  private void linked(SvgPaper paper, Mark mark, Runnable drawing) {
    @Nullable String url = mark.url();
    if (url == null) {
      drawing.run();
      return;
    }
    paper.open("a", Map.of("href", root + url));
    drawing.run();
    paper.close();
  }

  private String matrix(CompareSection section, CompareTable table) {
    int cell = 46;
    int heads = 150;
    double left = EDGE + LABEL;
    double width = Math.max(520, left + table.columns().size() * cell + 60 + heads * 0.6);
    double height = TOP + heads + table.lines().size() * ROW + FOOT;
    SvgPaper paper = paper(section, table, width, height);
    for (int i = 0; i < table.columns().size(); i++) {
      double x = left + i * cell + cell / 2.0;
      String turned =
          "translate(%s %s) rotate(-45)"
              .formatted(SvgPaper.number(x), SvgPaper.number(TOP + heads - 8));
      String words = SvgPaper.shortened(table.columns().get(i).text(), 28);
      paper.element(
          "text",
          Map.of("transform", turned, "font-size", "12", "fill", SvgPaper.INK),
          words);
    }
    for (int row = 0; row < table.lines().size(); row++) {
      Line line = table.lines().get(row);
      double y = TOP + heads + row * ROW;
      label(paper, line, y + 3);
      for (int i = 0; i < line.marks().size(); i++) {
        cell(paper, line.marks().get(i), left + i * cell, y, cell);
      }
    }
    return paper.done();
  }

  private void cell(SvgPaper paper, Mark mark, double x, double y, int width) {
    String shade = List.of("none", "#e2ebe5", "#c9dcd3", "#afccbf", "#94bcaa", "#78ab96").get(mark.shade());
    String colour = mark.count() == 0 ? SvgPaper.QUIET : SvgPaper.INK;
    linked(
        paper,
        mark,
        () -> {
          paper.box(x + 1, y + 1, width - 2, ROW - 2, shade, mark.name());
          paper.words(x + width / 2.0, y + 16, "middle", 12, colour, number(mark));
        });
  }

  private String strips(CompareSection section, CompareTable table) {
    TimeStrips strips = new TimeStrips(table, compared.labels().texts());
    List<TimeStrips.Strip> all = strips.all();
    double tall = all.size() == 1 ? 180 : 44;
    double length = 620;
    double left = EDGE + LABEL;
    double height = TOP + all.size() * (tall + 16) + 24 + FOOT;
    SvgPaper paper = paper(section, table, left + length + 90, height);
    double top = TOP;
    for (TimeStrips.Strip strip : all) {
      strip(paper, strip, left, top, length, tall);
      top += tall + 16;
    }
    List<Line> times = strips.times();
    if (!times.isEmpty()) {
      String last = times.get(times.size() - 1).head().text();
      paper.words(left, top + 8, "start", 12, SvgPaper.QUIET, times.get(0).head().text());
      paper.words(left + length, top + 8, "end", 12, SvgPaper.QUIET, last);
    }
    return paper.done();
  }

  private void strip(
      SvgPaper paper,
      TimeStrips.Strip strip,
      double left,
      double top,
      double length,
      double tall) {
    String side = strip.head().side();
    String shape = side == null ? "" : SHAPES.getOrDefault(side, "") + " ";
    String words = SvgPaper.shortened(shape + strip.head().text(), LETTERS);
    paper.words(left - 12, top + tall - 4, "end", 13, SvgPaper.INK, words);
    paper.words(left + length + 12, top + tall - 4, "start", 12, SvgPaper.QUIET, strip.peak());
    String fill = side == null ? SvgPaper.ACCENT : SIDES.getOrDefault(side, SvgPaper.QUIET);
    for (TimeStrips.Bar bar : strip.bars()) {
      double high = bar.height() * tall / 100;
      double x = left + bar.from() * length / 100;
      double wide = bar.length() * length / 100;
      linked(
          paper,
          bar.mark(),
          () -> paper.box(x, top + tall - high, wide, high, fill, bar.mark().name()));
    }
    paper.box(left, top + tall, length, 1, SvgPaper.LINE, "");
  }
}
