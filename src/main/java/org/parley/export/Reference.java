package org.parley.export;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.PublicationDate;

/**
 * Makes of an article an item of the Citation Style Language, from which all references are
 * written. What is unknown is left out; nothing is made up.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class Reference {
  /** Opening words that stand for a title end after so many characters, at a word. */
  private static final int LONGEST_OPENING = 120;

  private Reference() {}

  /** An article of an outlet is one of a newspaper, whatever the outlet; else it is just one. */
  static CSLItemData of(Citable article) {
    String outlet = article.place().outlet();
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(article.id().value())
            .type(outlet == null ? CSLType.ARTICLE : CSLType.ARTICLE_NEWSPAPER);
    if (!article.title().text().isBlank()) {
      item.title(title(article.title()));
    }
    if (!article.authors().isEmpty()) {
      item.author(
          article.authors().stream()
              .map(author -> CitedName.of(author, outlet))
              .toArray(CSLName[]::new));
    }
    if (outlet != null) {
      item.containerTitle(outlet);
    }
    date(article.place().published()).ifPresent(item::issued);
    if (isWeb(article.place().url())) {
      item.URL(article.place().url());
    }
    return article.language() == null ? item.build() : item.language(article.language()).build();
  }

  /** Opening words stand in brackets, as references do with what they supply themselves. */
  private static String title(Citable.Title title) {
    String text = title.text().strip().replaceAll("\\s+", " ");
    if (title.given()) {
      return text;
    }
    if (text.length() > LONGEST_OPENING) {
      int end = text.lastIndexOf(' ', LONGEST_OPENING);
      text = text.substring(0, end < 1 ? LONGEST_OPENING : end).replaceFirst("[\\p{P}\\s]+$", "");
      text += " …";
    }
    return "[" + text + "]";
  }

  private static Optional<CSLDate> date(@Nullable String published) {
    return published == null
        ? Optional.empty()
        : PublicationDate.parse(published).map(Reference::date);
  }

  private static CSLDate date(PublicationDate date) {
    CSLDateBuilder parts = new CSLDateBuilder();
    int year = date.first().getYear();
    int month = date.first().getMonthValue();
    return switch (date.iso().length()) {
      case 4 -> parts.dateParts(year).build();
      case 7 -> parts.dateParts(year, month).build();
      default -> parts.dateParts(year, month, date.first().getDayOfMonth()).build();
    };
  }

  private static boolean isWeb(@Nullable String url) {
    return url != null && url.matches("(?i)https?://\\S+");
  }
}
