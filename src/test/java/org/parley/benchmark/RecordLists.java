package org.parley.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The lists of records of a folder, and what its {@code collection.yaml} says of them. */
final class RecordLists {
  private RecordLists() {}

  /** Copies them, unpacked, and nothing else; returns where to. */
  static Path copy(Path folder, Path target) throws IOException {
    Files.createDirectories(target);
    List<Path> files;
    try (Stream<Path> listing = Files.list(folder)) {
      files = listing.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(".jsonl") || name.equals("collection.yaml")) {
        Files.copy(file, target.resolve(name));
      } else if (name.endsWith(".jsonl.gz")) {
        try (InputStream list = new GZIPInputStream(Files.newInputStream(file))) {
          Files.copy(list, target.resolve(name.replaceAll("\\.gz$", "")));
        }
      }
    }
    return target;
  }
}
