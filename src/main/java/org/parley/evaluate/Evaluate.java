package org.parley.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.analyse.Analyser;
import org.parley.analyse.actors.ActorFinder;
import org.parley.analyse.actors.CrfRecogniser;
import org.parley.config.Config;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Sha256;
import org.parley.domain.SourceText;
import org.parley.domain.StanceLabels;
import org.parley.index.ArticleIndex;
import org.parley.search.Facets;
import org.parley.search.Searches;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrTarget;

/**
 * {@code bin/evaluate WHAT FOLDER}: measures Parley against known answers in a folder, and prints a
 * table. The README says which answers each evaluation takes.
 */
public final class Evaluate {
  private static final int WRONG_USAGE = 2;

  /** Each by its name; a flag after a name is one that it knows. */
  private static final Map<String, Evaluation> ALL =
      new TreeMap<>(
          Map.ofEntries(
              entry("metadata", (folder, out) -> MetadataTable.write(folder, false, out::println)),
              entry(
                  "metadata --misses",
                  (folder, out) -> MetadataTable.write(folder, true, out::println)),
              entry("ranking", Evaluate::ranking),
              entry("reprints", Evaluate::reprints),
              entry("actors", Evaluate::actors),
              entry("aliases", (folder, out) -> aliases(folder, false, out)),
              entry("aliases --misses", (folder, out) -> aliases(folder, true, out)),
              entry("quotes", Evaluate::quotes),
              entry("quotes --train", Evaluate::learnSpeakers),
              entry("stance", (folder, out) -> stance(folder, false, out)),
              entry("stance --misses", (folder, out) -> stance(folder, true, out))));

  private Evaluate() {}

  private static Map.Entry<String, Evaluation> entry(String name, Evaluation evaluation) {
    return Map.entry(name, evaluation);
  }

  /** Measures one thing. */
  private interface Evaluation {
    void run(Path folder, PrintStream out) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status = run(List.of(arguments), out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs one evaluation and returns the exit status: 0, or 2 for wrong usage. */
  static int run(List<String> arguments, PrintStream out) throws IOException {
    List<String> folders =
        arguments.stream().skip(1).filter(word -> !word.startsWith("--")).toList();
    String flags =
        arguments.stream()
            .skip(1)
            .filter(word -> word.startsWith("--"))
            .map(flag -> " " + flag)
            .collect(Collectors.joining());
    Evaluation evaluation = arguments.isEmpty() ? null : ALL.get(arguments.get(0) + flags);
    if (evaluation == null || folders.size() != 1) {
      System.err.println(
          "usage: bin/evaluate WHAT FOLDER, where WHAT is one of: "
              + String.join(", ", ALL.keySet()));
      return WRONG_USAGE;
    }
    Path folder = Path.of(folders.get(0));
    if (!Files.isDirectory(folder)) {
      System.err.println("not a folder: " + folder);
      return WRONG_USAGE;
    }
    evaluation.run(folder, out);
    return 0;
  }

  private static void ranking(Path folder, PrintStream out) throws IOException {
    RankingEvaluation.table(folder, Config.homeFolder()).forEach(out::println);
  }

  private static void reprints(Path folder, PrintStream out) throws IOException {
    ReprintEvaluation.table(folder).forEach(out::println);
    Path data = Files.createTempDirectory("parley-reprints-");
    try (SolrConnection solr =
        SolrConnection.open(new SolrTarget.LocalNode(data, Config.homeFolder()))) {
      Searches searches = new SolrSearches(solr, Facets.BUILT_IN);
      new ReprintGrowth(new ArticleIndex(solr), searches).table(folder, out::println);
    }
  }

  /** Over a folder of news, beside a reader's list; over any other, beside tagged names. */
  private static void actors(Path folder, PrintStream out) throws IOException {
    if (Files.notExists(folder.resolve(LabelledActorsEvaluation.NEWS))) {
      new ActorEvaluation(Config.homeFolder()).table(folder, out::println);
      return;
    }
    Analyser analyser = new Analyser(Collection.EMPTY, StanceLabels.NONE);
    new LabelledActorsEvaluation(
            (title, text) ->
                analyser
                    .analyse(
                        ArticleId.ofHash(Sha256.of(text)),
                        new SourceText("", "text/plain", "en", text),
                        title,
                        Optional.empty())
                    .actors())
        .table(folder)
        .forEach(out::println);
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

  private static void quotes(Path folder, PrintStream out) throws IOException {
    ActorFinder finder = new ActorFinder(List.of(), new CrfRecogniser(Config.homeFolder()));
    QuoteEvaluation.table(folder, finder).forEach(out::println);
  }

  /** Over a folder of news whole articles, else the sets of short texts. */
  private static void stance(Path folder, boolean misses, PrintStream out) throws IOException {
    Path news = folder.resolve(LabelledActorsEvaluation.NEWS);
    if (Files.exists(news)) {
      sentences(NewsArticle.byId(news), out);
      for (String list :
          List.of("abp-stances-dev.tsv", "abp-stances-dev-2.tsv", "abp-stances.tsv")) {
        for (boolean taught : new boolean[] {false, true}) {
          out.println(list + (taught ? ", taught by the other articles' sentences" : ""));
          new StanceArticles(list, folder, taught).table(misses && !taught, out::println);
        }
      }
    } else {
      new StanceEvaluation(folder).table(out::println);
    }
  }

  private static void sentences(Map<String, NewsArticle> articles, PrintStream out) {
    StanceScores scores = new StanceScores();
    StanceEvaluation.judge(LabelledSentences.in(articles), scores);
    out.println(StanceScores.heading());
    out.println(scores.line("abp-sentences.tsv"));
  }

  /** What is learned counts from the next build on. */
  private static void learnSpeakers(Path folder, PrintStream out) throws IOException {
    out.println(SpeakerWeightsFile.write(folder, Config.homeFolder()));
  }
}
