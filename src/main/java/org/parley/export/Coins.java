package org.parley.export;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reference as a ContextObject in a span, by which reference managers find it in any page.
 *
 * @see <a href="https://web.archive.org/web/20170603172425/http://ocoins.info/">COinS</a>
 */
public final class Coins {
  private Coins() {}

  /** The value of the span's title, to be escaped as any attribute is. */
  public static String of(Citable article) {
    CSLItemData item = Reference.of(article);
    List<String> parts = new ArrayList<>(List.of("ctx_ver=Z39.88-2004"));
    add(parts, "rft_val_fmt", "info:ofi/fmt:kev:mtx:journal");
    add(parts, "rft.genre", "article");
    add(parts, "rft.atitle", item.getTitle());
    add(parts, "rft.jtitle", item.getContainerTitle());
    if (item.getIssued() != null) {
      add(parts, "rft.date", Dates.joined(item.getIssued().getDateParts()[0], "-"));
    }
    if (item.getAuthor() != null) {
      authors(parts, item.getAuthor());
    }
    add(parts, "rft.language", item.getLanguage());
    add(parts, "rft_id", item.getURL());
    return String.join("&", parts);
  }

  /** The first author in parts where they are known, all as they are shown. */
  private static void authors(List<String> parts, CSLName[] authors) {
    add(parts, "rft.aulast", authors[0].getFamily());
    add(parts, "rft.aufirst", authors[0].getFamily() == null ? null : authors[0].getGiven());
    for (CSLName author : authors) {
      add(parts, "rft.au", shown(author));
    }
  }

  private static String shown(CSLName name) {
    return Stream.of(
            name.getGiven(),
            name.getNonDroppingParticle(),
            name.getFamily(),
            name.getSuffix(),
            name.getLiteral())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static void add(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
