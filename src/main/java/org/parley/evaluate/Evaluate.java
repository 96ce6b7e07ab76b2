package org.parley.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.analyse.actors.CrfRecogniser;
import org.parley.config.Config;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.search.Facets;
import org.parley.search.Searches;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrTarget;

/**
 * {@code bin/evaluate metadata FOLDER [--misses]}: a table of scores a set; each set also in two
 * halves by the hash of the page's id, one to develop on, one held out. {@code bin/evaluate ranking
 * FOLDER}: how well judged queries are answered. {@code bin/evaluate actors FOLDER}: how well names
 * are found. {@code bin/evaluate aliases FOLDER [--misses]}: how well names of one actor are
 * joined. {@code bin/evaluate reprints FOLDER}: how well reprints of the news articles in {@code
 * abp.jsonl.gz} and {@code reuters21578.jsonl.gz} are found.
 */
public final class Evaluate {
  private static final String USAGE =
      "usage: bin/evaluate metadata FOLDER [--misses], or bin/evaluate ranking|reprints|actors|aliases"
          + " FOLDER";
  private static final List<String> NAMES =
      List.of("metadata", "ranking", "reprints", "actors", "aliases");
  private static final int WRONG_USAGE = 2;

  private Evaluate() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status = run(List.of(arguments), out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs one evaluation and returns the exit status: 0, or 2 for wrong usage. */
  static int run(List<String> arguments, PrintStream out) throws IOException {
    List<String> words = new ArrayList<>(arguments);
    boolean misses = words.remove("--misses");
    if (words.size() != 2 || !NAMES.contains(words.get(0))) {
      System.err.println(USAGE);
      return WRONG_USAGE;
    }
    Path folder = Path.of(words.get(1));
    if (!Files.isDirectory(folder)) {
      System.err.println("not a folder: " + folder);
      return WRONG_USAGE;
    }
    if (words.get(0).equals("ranking")) {
      RankingEvaluation.table(folder, Config.homeFolder()).forEach(out::println);
      return 0;
    }
    if (words.get(0).equals("actors")) {
      new ActorEvaluation(Config.homeFolder()).table(folder, out::println);
      return 0;
    }
    if (words.get(0).equals("aliases")) {
      aliases(folder, misses, out);
      return 0;
    }
    if (words.get(0).equals("reprints")) {
      ReprintEvaluation.table(folder).forEach(out::println);
      reprintGrowth(folder, out);
      return 0;
    }
    metadata(folder, misses, out);
    return 0;
  }

  private static void aliases(Path folder, boolean misses, PrintStream out) throws IOException {
    AliasEvaluation.Pairs pairs =
        new AliasEvaluation(new CrfRecogniser(Config.homeFolder())).pairs(folder);
    out.println(pairs.summary());
    pairs.wronglyJoined().forEach(pair -> out.println("wrongly joined: " + pair));
    if (misses) {
      pairs.missed().forEach(pair -> out.println("missed: " + pair));
    }
  }

  private static void reprintGrowth(Path folder, PrintStream out) throws IOException {
    Path data = Files.createTempDirectory("parley-reprints-");
    try (SolrConnection solr =
        SolrConnection.open(new SolrTarget.LocalNode(data, Config.homeFolder()))) {
      Searches searches = new SolrSearches(solr, Facets.BUILT_IN);
      new ReprintGrowth(new ArticleIndex(solr), searches).table(folder, out::println);
    }
  }

  private static void metadata(Path folder, boolean misses, PrintStream out) throws IOException {
    MetadataEvaluation evaluation = new MetadataEvaluation(new TikaExtractor());
    out.println(header());
    for (GoldSet set : GoldSet.readAll(folder)) {
      List<GoldPage> development = set.pages().stream().filter(page -> !isHeldOut(page)).toList();
      List<GoldPage> heldOut = set.pages().stream().filter(Evaluate::isHeldOut).toList();
      MetadataScores first = evaluation.score(development);
      MetadataScores second = evaluation.score(heldOut);
      out.println(row(set.name() + " dev", development.size(), first));
      out.println(row(set.name() + " held out", heldOut.size(), second));
      if (misses) {
        misses(first).forEach(out::println);
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
