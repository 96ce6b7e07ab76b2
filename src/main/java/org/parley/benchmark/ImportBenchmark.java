package org.parley.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.config.Config;

/**
 * Imports news articles as text files, new and unchanged, and reads the same files by bare Tika
 * with as many threads in one process.
 *
 * @param most how many articles at the most
 */
record ImportBenchmark(Path folder, int most, PrintStream out) {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  void run() throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("parley-benchmark-");
    try {
      Path files = work.resolve("files");
      int articles = NewsFiles.write(folder, files, most);
      out.printf(Locale.ROOT, "%,d articles, %d workers%n", articles, THREADS);
      double bare = bareTika(files);
      line("bare Tika", articles, bare, "");
      double first = index(work, files, articles, "index, all new", bare);
      index(work, files, articles, "index, unchanged", first);
      out.println("size of the data folder  " + megabytes(work.resolve("data")) + " MB");
      out.println("bytes of text            " + megabytes(files) + " MB");
      double again = bareTika(files);
      line("bare Tika again", articles, again, "");
      searching(work, files);
    } finally {
      delete(work);
    }
  }

  private double bareTika(Path files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of(BareTika.class.getName(), files.toString(), "" + THREADS));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Double.parseDouble(said.substring(0, said.indexOf(' ')));
  }

  private double index(Path work, Path files, int articles, String name, double against)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java());
    command.addAll(
        List.of("org.parley.Main", "index", "--json", "--data", "" + work.resolve("data")));
    command.add(files.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (Memory memory = new Memory(process.toHandle())) {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      double seconds = Double.parseDouble(said.replaceAll("(?s).*\"seconds\":([0-9.]+).*", "$1"));
      line(name, articles, seconds, String.format(Locale.ROOT, "%.2f x", seconds / against));
      out.println("  " + said.strip());
      out.println("  peak memory: " + memory.peaks());
      return seconds;
    }
  }

  /** Imports all again into a new data folder, while somebody searches. */
  private void searching(Path work, Path files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of("org.parley.Main", "serve", "--port", "0"));
    command.addAll(List.of("--data", "" + work.resolve("data2"), files.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      while (line != null && !line.contains("importing; http")) {
        line = said.readLine();
      }
      if (line == null) {
        throw new IllegalStateException("parley serve ended");
      }
      String root = line.replaceAll(".*(http://[^ ]+)/files .*", "$1");
      try (Searching searching = new Searching(root)) {
        while (line != null && !line.startsWith("parley: seen")) {
          line = said.readLine();
        }
        out.println("while importing          " + searching.summary());
      }
      try (Searching searching = new Searching(root)) {
        Thread.sleep(10_000);
        out.println("afterwards               " + searching.summary());
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-Xmx1g",
        "-Dparley.home=" + Config.homeFolder(),
        "-cp",
        System.getProperty("java.class.path"));
  }

  private void line(String name, int articles, double seconds, String ratio) {
    out.printf(
        Locale.ROOT,
        "%-24s %8.1f s %,8.0f articles/s  %s%n",
        name,
        seconds,
        articles / seconds,
        ratio);
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum() / 1_000_000;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
