package org.parley.export;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * References in the format of Research Information Systems. It has no place to say what a file is
 * about.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS, tags and types</a>
 */
final class RisFile implements ArticleFile<Citable> {
  private final Writer out;

  RisFile(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Citable article) throws IOException {
    CSLItemData item = Reference.of(article);
    line("TY", item.getContainerTitle() == null ? "GEN" : "NEWS");
    line("ID", item.getId());
    if (item.getAuthor() != null) {
      for (CSLName author : item.getAuthor()) {
        line("AU", author(author));
      }
    }
    line("TI", item.getTitle());
    line("T2", item.getContainerTitle());
    line("JO", item.getContainerTitle());
    if (item.getIssued() != null) {
      int[] parts = item.getIssued().getDateParts()[0];
      line("PY", Integer.toString(parts[0]));
      line("DA", Dates.joined(parts, "/") + "/".repeat(4 - parts.length));
    }
    line("LA", item.getLanguage());
    line("UR", item.getURL());
    out.write("ER  - \r\n\r\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void line(String tag, @Nullable String value) throws IOException {
    if (value != null) {
      out.write(tag + "  - " + value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip() + "\r\n");
    }
  }

  /** {@code Family, Given, Suffix}. */
  private static String author(CSLName name) {
    if (name.getFamily() == null) {
      return name.getLiteral();
    }
    String family =
        Stream.of(name.getNonDroppingParticle(), name.getFamily())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(family, name.getGiven(), name.getSuffix())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
