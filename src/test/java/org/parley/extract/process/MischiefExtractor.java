package org.parley.extract.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.domain.ArticleId;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.domain.SourceText;
import org.parley.extract.Entry;
import org.parley.extract.EntryExtractor;
import org.parley.extract.EntrySink;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;

/**
 * An extractor for parser processes of tests. Each line of a file is an entry, {@code #1} and so
 * on, and says what to do: {@code say WORDS} is read well, {@code once PATH DEED} does the deed
 * unless there is a file at the path. What a line says after {@code between} is done outside of
 * entries, and {@code many} there is as many entries.
 */
public final class MischiefExtractor implements EntryExtractor {
  @Override
  public void extract(SourceFile file, EntrySink sink) {
    int entries = 0;
    for (String line : lines(file.path())) {
      if (line.startsWith("between ")) {
        between(line.substring("between ".length()), file, sink);
      } else {
        entries++;
        if (sink.begin("#" + entries)) {
          act(line, file, "#" + entries, sink);
        }
      }
    }
    if (sink.begin("")) {
      Extraction container =
          new Extraction.Skipped(Extraction.Skipped.Reason.CONTAINER, "Holds " + entries + ".");
      sink.end(new Entry("", null, container), 1);
    }
  }

  private static void between(String line, SourceFile file, EntrySink sink) {
    String[] words = line.split(" ", 2);
    if (words[0].equals("many")) {
      many(Integer.parseInt(words[1]), file, sink);
    } else {
      deed(words[0]).run(words.length > 1 ? words[1] : "");
    }
  }

  private static void many(int count, SourceFile file, EntrySink sink) {
    for (int i = 1; i <= count; i++) {
      if (sink.begin("!/" + i)) {
        sink.end(read(file, "!/" + i, "text " + i), 1);
      }
    }
  }

  private static Mischief deed(String word) {
    return Mischief.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static void act(String line, SourceFile file, String suffix, EntrySink sink) {
    String[] words = line.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "say" -> sink.end(read(file, suffix, rest), 1);
      case "long" -> sink.end(read(file, suffix, "é".repeat(Integer.parseInt(rest))), 1);
      case "half" -> sink.end(read(file, suffix, "half a pair: \uD83D."), 1);
      case "once" -> once(rest.split(" ", 2), file, suffix, sink);
      case "process" -> sink.end(read(file, suffix, Mischief.whoAmI()), 1);
      default -> {
        deed(words[0]).run(rest);
        sink.end(read(file, suffix, "survived " + words[0]), 1);
      }
    }
  }

  private static void once(String[] words, SourceFile file, String suffix, EntrySink sink) {
    Path marker = Path.of(words[0]);
    if (Files.exists(marker)) {
      sink.end(read(file, suffix, "second time"), 1);
    } else {
      try {
        Files.createFile(marker);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      act(words[1], file, suffix, sink);
    }
  }

  private static Entry read(SourceFile file, String suffix, String text) {
    return new Entry(
        suffix,
        ArticleId.ofContent(new byte[] {1}),
        new Extraction.Extracted(
            new SourceText(file.name() + suffix, "text/plain", null, text),
            List.of(new Clue(Origin.META, "test", "clue")),
            List.of("A note.")));
  }

  private static List<String> lines(Path path) {
    try {
      return new ArrayList<>(Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
