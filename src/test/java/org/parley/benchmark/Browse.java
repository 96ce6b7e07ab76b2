package org.parley.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.RunningParley.Served;
import org.parley.solr.SolrExtension;
import org.parley.web.Browsers;

/**
 * {@code bin/benchmark browse FOLDER [AT]}: walks the whole reading room over the lists of records
 * of a folder, in a browser, and measures. Without AT, the root of a running Parley, it imports
 * them into a Parley of its own first. Ends with 1 where a part of the room failed.
 */
public final class Browse {
  private static final int CLICKS = 40;

  private Browse() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 2 && !arguments[1].matches("https?://[^/]+/?")) {
      System.err.println("not the root of a running Parley, http://HOST:PORT: " + arguments[1]);
      System.exit(2);
    }
    boolean good =
        arguments.length == 2
            ? browse(URI.create(arguments[1].replaceAll("/$", "")), out)
            : served(Path.of(arguments[0]), out);
    System.exit(good ? 0 : 1);
  }

  private static boolean browse(URI root, PrintStream out) throws InterruptedException {
    boolean good = new Walk(out).through(root);
    try (Browsers.Lent lent = Browsers.Lent.launch()) {
      new Measures(lent.browser(), root, CLICKS).all().forEach(out::println);
    }
    return good;
  }

  private static boolean served(Path folder, PrintStream out)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("parley-browse-");
    Path data = work.resolve("data");
    try {
      Path lists = RecordLists.copy(folder, work.resolve("lists"));
      long start = System.nanoTime();
      Served served = Served.start(data, lists.toString());
      out.printf(Locale.ROOT, "%-48s %8.1f s%n", "import", (System.nanoTime() - start) / 1e9);
      try (Memory memory = new Memory(served.process().toHandle())) {
        boolean good = browse(served.root(), out);
        out.println("peak resident memory: " + memory.peaks());
        return good;
      } finally {
        served.end();
        SolrExtension.endNode(data);
      }
    } finally {
      delete(work);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
