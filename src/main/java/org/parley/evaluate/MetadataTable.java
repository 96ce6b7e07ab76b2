package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.extract.TikaExtractor;

/**
 * The scores of metadata and main text, a row for each half of a set: by the hash of the page's id
 * one to develop on, one held out.
 */
final class MetadataTable {
  private MetadataTable() {}

  /**
   * Writes the table.
   *
   * @param misses whether to list what was missed in the halves to develop on
   */
  static void write(Path folder, boolean misses, Consumer<String> out) throws IOException {
    MetadataEvaluation evaluation = new MetadataEvaluation(new TikaExtractor());
    out.accept(header());
    for (GoldSet set : GoldSet.readAll(folder)) {
      List<GoldPage> development = set.pages().stream().filter(page -> !isHeldOut(page)).toList();
      List<GoldPage> heldOut = set.pages().stream().filter(MetadataTable::isHeldOut).toList();
      MetadataScores first = evaluation.score(development);
      MetadataScores second = evaluation.score(heldOut);
      out.accept(row(set.name() + " dev", development.size(), first));
      out.accept(row(set.name() + " held out", heldOut.size(), second));
      if (misses) {
        misses(first).forEach(out);
      }
    }
  }

  /** Whether a page belongs to the half that rules are not made on. */
  static boolean isHeldOut(GoldPage page) {
    return Math.floorMod(page.id().hashCode(), 2) == 1;
  }

  private static String header() {
    return String.format(
        Locale.ROOT,
        "%-24s %5s %7s %8s %6s %8s %7s %6s %14s",
        "set",
        "pages",
        "title",
        "authors",
        "date",
        "outlet",
        "right",
        "text",
        "false authors");
  }

  private static String row(String name, int pages, MetadataScores scores) {
    Score none = scores.noFalseAuthors;
    return String.format(
        Locale.ROOT,
        "%-24s %5d %7s %8s %6s %8s %7s %6s %14s",
        name,
        pages,
        percent(scores.title),
        percent(scores.authors),
        percent(scores.date),
        percent(scores.outletPresent),
        percent(scores.outletRight),
        scores.text.count() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", scores.text.mean()),
        none.count() == 0 ? "-" : none.misses().size() + " of " + none.count());
  }

  private static String percent(Score score) {
    return score.count() == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100 * score.mean());
  }

  private static List<String> misses(MetadataScores scores) {
    return Stream.of(
            scores.title, scores.authors, scores.date, scores.outletRight, scores.noFalseAuthors)
        .flatMap(score -> score.misses().stream())
        .toList();
  }
}
