package org.parley.web.page;

import java.util.Arrays;
import java.util.List;
import org.parley.export.Format;

/**
 * The ways to take all results along.
 *
 * @param summary how many there are, in words
 */
public record ExportView(String summary, List<ExportFile> files) {
  public ExportView {
    files = List.copyOf(files);
  }

  /**
   * A file to save.
   *
   * @param purpose what it is good for, in words
   */
  public record ExportFile(Link link, String purpose) {}

  static ExportView of(long articles, Links links, Texts texts) {
    List<ExportFile> files =
        Arrays.stream(Format.values())
            .map(
                format ->
                    new ExportFile(
                        new Link(texts.of("export." + format.key()), links.export(format)),
                        texts.of("export." + format.key() + ".purpose")))
            .toList();
    return new ExportView(texts.of("export.summary", articles), files);
  }
}
