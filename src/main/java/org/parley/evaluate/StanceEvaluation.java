package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.analyse.Analyser;
import org.parley.analyse.stance.TextJudge;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Sha256;
import org.parley.domain.SourceText;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabels;

/** Compares verdicts on short texts with the development sets of stance. */
final class StanceEvaluation {
  private static final double NANOSECONDS = 1e9;
  private static final int MOST_EXAMPLES = 32;
  private static final String ARTICLES = "persent-dev.jsonl.gz";

  private final Path folder;

  StanceEvaluation(Path folder) {
    this.folder = folder;
  }

  /** A line a set, as they are done; sets that the folder does not hold are left out. */
  void table(Consumer<String> out) throws IOException {
    out.accept(StanceScores.heading());
    for (Map.Entry<String, List<StancePairs.Pair>> set : sets().entrySet()) {
      StanceScores scores = new StanceScores();
      long start = System.nanoTime();
      judge(set.getValue(), scores);
      double seconds = (System.nanoTime() - start) / NANOSECONDS;
      out.accept(
          scores.line(set.getKey())
              + String.format(Locale.ROOT, "   %.0f a second", scores.count() / seconds));
    }
    List<StancePairs.Pair> arguments = sets().getOrDefault("ibm30k-dev", List.of());
    for (int examples : new int[] {0, 8, 32}) {
      learning(arguments, examples, out);
    }
    Path articles = folder.resolve(ARTICLES);
    if (Files.exists(articles)) {
      feelings(StancePairs.read(articles, line -> true), out);
    }
  }

  /** What it gives to label the first texts on each proposition; the rest of them are judged. */
  private static void learning(List<StancePairs.Pair> pairs, int examples, Consumer<String> out) {
    StanceScores scores = new StanceScores();
    Map<String, List<StancePairs.Pair>> byProposition =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    StancePairs.Pair::proposition, LinkedHashMap::new, Collectors.toList()));
    byProposition.forEach(
        (statement, its) -> {
          TextJudge judge =
              new TextJudge(
                  new Collection.Proposition(
                      "p",
                      statement,
                      List.of(),
                      List.of(),
                      texts(its.subList(0, examples), Stance.Label.SUPPORTS),
                      texts(its.subList(0, examples), Stance.Label.OPPOSES)));
          for (StancePairs.Pair pair : its.subList(MOST_EXAMPLES, its.size())) {
            add(scores, pair, judge.judge(pair.text()));
          }
        });
    if (scores.count() > 0) {
      out.accept(scores.line("  ibm30k, " + examples + " labelled"));
    }
  }

  private static List<String> texts(List<StancePairs.Pair> pairs, Stance.Label side) {
    return pairs.stream().filter(pair -> pair.side() == side).map(StancePairs.Pair::text).toList();
  }

  private static void add(StanceScores scores, StancePairs.Pair pair, TextJudge.Verdict verdict) {
    Stance.Label label = verdict.judgement().label();
    scores.add(
        pair.side(),
        label == null ? Stance.Label.UNCLEAR : label,
        verdict.leaning().label(),
        verdict.judgement().confidence());
  }

  /** Whole articles: the author's feeling toward somebody, through the pipeline. */
  private static void feelings(List<StancePairs.Pair> pairs, Consumer<String> out) {
    StanceScores scores = new StanceScores();
    List<Optional<Stance>> found = pairs.parallelStream().map(StanceEvaluation::analysed).toList();
    for (int i = 0; i < pairs.size(); i++) {
      Stance.Label label = found.get(i).map(Stance::label).orElse(Stance.Label.UNCLEAR);
      double confidence = found.get(i).map(Stance::confidence).orElse(0.0);
      scores.add(pairs.get(i).side(), label, label, confidence);
    }
    long neutral = pairs.stream().filter(one -> one.side() == Stance.Label.UNCLEAR).count();
    out.accept(
        scores.line("persent-dev (articles)")
            + String.format(
                Locale.ROOT,
                "   agreement %.3f, always neutral %.3f",
                scores.agreement(),
                neutral / (double) pairs.size()));
  }

  private static Optional<Stance> analysed(StancePairs.Pair pair) {
    Collection.Proposition target =
        new Collection.Proposition(
            "target",
            pair.proposition(),
            List.of(pair.proposition()),
            List.of(),
            List.of(),
            List.of());
    Collection only =
        new Collection(
            null, List.of(target), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Analyser(only, StanceLabels.NONE)
            .analyse(
                ArticleId.ofHash(Sha256.of(pair.text())),
                new SourceText("", "text/plain", "en", pair.text()),
                "",
                Optional.empty())
            .stances()
            .stream()
            .findFirst();
  }

  /** Each of the texts by itself. */
  static void judge(List<StancePairs.Pair> pairs, StanceScores scores) {
    Map<String, TextJudge> judges = new HashMap<>();
    for (StancePairs.Pair pair : pairs) {
      TextJudge.Verdict verdict =
          judges
              .computeIfAbsent(
                  pair.proposition(), one -> new TextJudge(new Collection.Proposition("p", one)))
              .judge(pair.text());
      scores.add(
          pair.side(),
          verdict.judgement().label() == null ? Stance.Label.UNCLEAR : verdict.judgement().label(),
          verdict.leaning().label(),
          verdict.judgement().confidence());
    }
  }

  private Map<String, List<StancePairs.Pair>> sets() throws IOException {
    Map<String, List<StancePairs.Pair>> sets = new LinkedHashMap<>();
    add(sets, "vast-dev", false);
    add(sets, "perspectrum-pairs", true);
    add(sets, "ibm30k-dev", false);
    add(sets, "newsmtsc-dev_mt", false);
    add(sets, "newsmtsc-dev_rw", false);
    return sets;
  }

  private void add(Map<String, List<StancePairs.Pair>> sets, String name, boolean split)
      throws IOException {
    Path file = folder.resolve(name + ".jsonl.gz");
    if (Files.exists(file)) {
      sets.put(
          name,
          new ArrayList<>(
              StancePairs.read(file, line -> !split || line.path("split").asText().equals("dev"))));
    }
  }
}
