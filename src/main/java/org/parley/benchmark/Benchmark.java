package org.parley.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code bin/benchmark import FOLDER [ARTICLES]}: how fast the articles of all {@code *.jsonl.gz}
 * of a folder are imported as text files, against bare Tika. What {@code bin/benchmark browse} does
 * needs a browser, and so the libraries of the tests: it lies among them.
 */
public final class Benchmark {
  private static final String USAGE =
      """
      usage: bin/benchmark import FOLDER [ARTICLES]
             bin/benchmark browse FOLDER [AT]     AT: http://HOST:PORT of a Parley that runs\
      """;
  private static final int WRONG_USAGE = 2;

  private Benchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status = run(List.of(arguments), out);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(List<String> words, PrintStream out)
      throws IOException, InterruptedException {
    boolean asked = words.size() == 2 || (words.size() == 3 && words.get(2).matches("[0-9]{1,9}"));
    if (!asked || !words.get(0).equals("import")) {
      System.err.println(USAGE);
      return WRONG_USAGE;
    }
    Path folder = Path.of(words.get(1));
    if (!Files.isDirectory(folder)) {
      System.err.println("not a folder: " + folder);
      return WRONG_USAGE;
    }
    int most = words.size() == 3 ? Integer.parseInt(words.get(2)) : Integer.MAX_VALUE;
    new ImportBenchmark(folder, most, out).run();
    return 0;
  }
}
