package org.parley.export;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * References for BibTeX and biblatex, in UTF-8. Dates are given in the words of both: year and
 * month for the one, the day too for the other.
 *
 * @see <a href="https://ctan.org/pkg/bibtex">BibTeXing, section 3.2</a>
 */
final class BibTexFile implements ArticleFile<Citable> {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Writer out;
  private final CitationKeys keys = new CitationKeys();

  /**
   * Begins a file.
   *
   * @param about what the references are of; null if that need not be said
   */
  BibTexFile(Writer out, @Nullable String about) throws IOException {
    this.out = out;
    if (about != null) {
      out.write("@comment{" + about.replaceAll("[{}@\\s]+", " ") + "}\n\n");
    }
  }

  @Override
  public void add(Citable article) throws IOException {
    CSLItemData item = Reference.of(article);
    out.write("@" + (item.getContainerTitle() == null ? "misc" : "article"));
    out.write("{" + keys.next(item));
    for (Map.Entry<String, String> field : fields(item).entrySet()) {
      out.write(",\n  " + field.getKey() + " = " + field.getValue());
    }
    out.write("\n}\n\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static Map<String, String> fields(CSLItemData item) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (item.getAuthor() != null) {
      fields.put("author", braced(authors(item.getAuthor())));
    }
    if (item.getTitle() != null) {
      fields.put("title", braced(BibTexText.title(item.getTitle())));
    }
    if (item.getContainerTitle() != null) {
      fields.put("journal", braced(BibTexText.of(item.getContainerTitle())));
    }
    if (item.getIssued() != null) {
      date(fields, item.getIssued().getDateParts()[0]);
    }
    if (item.getLanguage() != null) {
      fields.put("langid", braced(BibTexText.of(language(item.getLanguage()))));
    }
    if (item.getURL() != null) {
      fields.put("url", braced(BibTexText.url(item.getURL())));
    }
    return fields;
  }

  private static String authors(CSLName[] authors) {
    return Arrays.stream(authors).map(BibTexFile::author).collect(Collectors.joining(" and "));
  }

  /** {@code von Family, Suffix, Given}; what is no person's name stays whole in braces. */
  private static String author(CSLName name) {
    if (name.getFamily() == null) {
      return braced(BibTexText.of(name.getLiteral()));
    }
    String family =
        Stream.of(name.getNonDroppingParticle(), name.getFamily())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(family, name.getSuffix(), name.getGiven())
        .filter(Objects::nonNull)
        .map(BibTexText::of)
        .collect(Collectors.joining(", "));
  }

  private static void date(Map<String, String> fields, int[] parts) {
    fields.put("year", braced(Integer.toString(parts[0])));
    if (parts.length > 1) {
      fields.put("month", MONTHS.get(parts[1] - 1));
    }
    fields.put("date", braced(Dates.joined(parts, "-")));
  }

  /** As babel and biblatex call it: its name in English. */
  private static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private static String braced(String value) {
    return "{" + value + "}";
  }
}
