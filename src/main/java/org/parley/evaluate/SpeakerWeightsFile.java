package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.evaluate.QuoteSet.Labelled;

/** Writes the weights learned from {@code polnear-train.jsonl.gz} to where they ship from. */
final class SpeakerWeightsFile {
  private static final String TRAINING = "polnear-train.jsonl.gz";
  private static final String RESOURCE =
      "src/main/resources/org/parley/analyse/quotes/speaker-weights.txt";
  private static final double SMALL = 0.005;

  private SpeakerWeightsFile() {}

  /** Trains and writes; gives a line that says what was done. */
  static String write(Path folder, Path home) throws IOException {
    List<Labelled> articles = QuoteSet.read(folder.resolve(TRAINING)).articles();
    List<SpeakerTraining.Example> examples =
        articles.stream().flatMap(article -> SpeakerTraining.examples(article).stream()).toList();
    Map<String, Double> weights = LogitLearner.learn(examples);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of features by which speakers are chosen: weight, tab, feature.");
    lines.add("# Learned by bin/evaluate quotes FOLDER --train from PolNeAR's training articles");
    lines.add(
        String.format(
            Locale.ROOT,
            "# (Newell, Margolin, Ruths 2018): %d articles, %d quotations.",
            articles.size(),
            examples.size()));
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= SMALL) {
            lines.add(String.format(Locale.ROOT, "%.3f\t%s", weight, feature));
          }
        });
    Files.write(home.resolve(RESOURCE), lines);
    return lines.size() - 3 + " weights from " + examples.size() + " quotations";
  }
}
