package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Extracts the text of all files of a folder by Tika, and does nothing else. */
final class BareTika {
  private static final int MOST_CHARACTERS = 2_000_000;

  private final AutoDetectParser parser = new AutoDetectParser();
  private final AtomicLong characters = new AtomicLong();

  private BareTika() {}

  /** Takes a folder and a number of threads; prints seconds and characters. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    BareTika tika = new BareTika();
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    files.forEach(file -> threads.execute(() -> tika.read(file)));
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("Tika did not end");
    }
    System.out.println((System.nanoTime() - start) / 1e9 + " " + tika.characters.get());
  }

  private void read(Path file) {
    try (TikaInputStream content = TikaInputStream.get(file)) {
      BodyContentHandler handler = new BodyContentHandler(MOST_CHARACTERS);
      parser.parse(content, handler, new Metadata(), new ParseContext());
      characters.addAndGet(handler.toString().length());
    } catch (IOException | SAXException | TikaException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }
}
