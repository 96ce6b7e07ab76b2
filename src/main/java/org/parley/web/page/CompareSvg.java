package org.parley.web.page;

import java.util.List;
import java.util.Optional;
import org.parley.web.page.CompareTable.Head;
import org.parley.web.page.CompareTable.Line;
import org.parley.web.page.CompareTable.Mark;

/**
 * A section as a picture that can be taken along, drawn on light paper, whatever the reader's
 * theme. Lengths are in pixels.
 *
 * @param root of the site as the reader's browser knows it
 */
public record CompareSvg(Compared compared, String root) {
  private static final double BAR = 380;
  private static final double NUMBER = 84;
  private static final double CELL = 46;
  private static final double HEADS = 150;
  private static final double TIMES = 620;

  /** The picture of a section's table. */
  public String of(CompareSection section, CompareTable table) {
    return switch (section) {
      case STANCE -> bars(section, table);
      case ACTORS, QUOTES -> matrix(section, table);
      case COVERAGE -> strips(section, table);
    };
  }

  private SvgSheet sheet(CompareSection section, CompareTable table, double width, double drawing) {
    double height = SvgSheet.TOP + drawing + SvgSheet.FOOT;
    long articles = table.whole().whole().count();
    Texts texts = compared.labels().texts();
    String about = texts.of("result.count", articles);
    Optional<String> rest =
        section == CompareSection.COVERAGE
            ? new TimeStrips(table, texts).leftOut()
            : Optional.empty();
    String all = rest.map(left -> about + " · " + left).orElse(about);
    return SvgSheet.of(compared, root, compared.title(section), all, width, height);
  }

  private String bars(CompareSection section, CompareTable table) {
    boolean share = compared.state().choices().stance().as() == CompareChoices.As.SHARE;
    StanceBars bars = new StanceBars(table, share);
    double first = SvgSheet.LEFT + BAR + SvgSheet.EDGE + NUMBER;
    double width = first + (table.columns().size() - 1) * NUMBER + SvgSheet.EDGE;
    double rows = (table.lines().size() + 1) * SvgSheet.ROW;
    SvgSheet sheet = sheet(section, table, width, rows);
    double y = SvgSheet.TOP + 12;
    for (int i = 0; i < table.columns().size(); i++) {
      Head head = table.columns().get(i);
      String colour = SvgSheet.colour(head.side());
      sheet.paper().words(first + i * NUMBER, y, "end", 11, colour, SvgSheet.words(head));
    }
    for (Line line : table.lines()) {
      y += SvgSheet.ROW;
      sheet.label(line.head(), y);
      for (StanceBars.Piece piece : bars.pieces(line)) {
        double from = SvgSheet.LEFT + piece.from() * BAR / 100;
        double length = Math.max(1, piece.length() * BAR / 100 - 1);
        sheet.box(piece.mark(), from, y - 12, length, 16, SvgSheet.fill(piece.side()));
      }
      sheet.numbers(line, first, NUMBER, y);
    }
    return sheet.paper().done();
  }

  private String matrix(CompareSection section, CompareTable table) {
    double cells = SvgSheet.LEFT + table.columns().size() * CELL;
    double rows = HEADS + table.lines().size() * SvgSheet.ROW;
    SvgSheet sheet = sheet(section, table, Math.max(560, cells + HEADS), rows);
    double y = SvgSheet.TOP + HEADS;
    for (int i = 0; i < table.columns().size(); i++) {
      String words = SvgPaper.shortened(table.columns().get(i).text(), 28);
      sheet.paper().turned(SvgSheet.LEFT + (i + 0.5) * CELL, y - 8, words);
    }
    for (Line line : table.lines()) {
      sheet.label(line.head(), y + 16);
      for (int i = 0; i < line.marks().size(); i++) {
        Mark mark = line.marks().get(i);
        double x = SvgSheet.LEFT + i * CELL;
        String shade = SvgSheet.shade(mark.shade());
        sheet.box(mark, x + 1, y + 1, CELL - 2, SvgSheet.ROW - 2, shade);
        sheet.number(mark, x + CELL / 2, y + 16, "middle");
      }
      y += SvgSheet.ROW;
    }
    return sheet.paper().done();
  }

  private String strips(CompareSection section, CompareTable table) {
    TimeStrips strips = new TimeStrips(table, compared.labels().texts());
    List<TimeStrips.Strip> all = strips.all();
    double tall = all.size() == 1 ? 180 : 44;
    double step = tall + 16;
    double width = SvgSheet.LEFT + TIMES + 190;
    SvgSheet sheet = sheet(section, table, width, all.size() * step + SvgSheet.ROW);
    double bottom = SvgSheet.TOP + tall;
    for (TimeStrips.Strip strip : all) {
      strip(sheet, strip, bottom, tall);
      bottom += step;
    }
    List<Line> times = strips.times();
    if (!times.isEmpty()) {
      double y = bottom - tall + 8;
      ends(sheet, times.get(0).head(), times.get(times.size() - 1).head(), y);
    }
    return sheet.paper().done();
  }

  private static void strip(SvgSheet sheet, TimeStrips.Strip strip, double bottom, double tall) {
    double right = SvgSheet.LEFT + TIMES;
    sheet.label(strip.head(), bottom - 4);
    sheet.paper().words(right + 12, bottom - 4, "start", 12, SvgPaper.QUIET, strip.peak());
    String fill = SvgSheet.fill(strip.head().side());
    for (TimeStrips.Bar bar : strip.bars()) {
      double high = bar.height() * tall / 100;
      double x = SvgSheet.LEFT + bar.from() * TIMES / 100;
      sheet.box(bar.mark(), x, bottom - high, bar.length() * TIMES / 100, high, fill);
    }
    sheet.paper().box(SvgSheet.LEFT, bottom, TIMES, 1, SvgPaper.LINE, "");
  }

  private static void ends(SvgSheet sheet, Head first, Head last, double y) {
    sheet.paper().words(SvgSheet.LEFT, y, "start", 12, SvgPaper.QUIET, first.text());
    double right = SvgSheet.LEFT + TIMES;
    sheet.paper().words(right, y, "end", 12, SvgPaper.QUIET, last.text());
  }
}
