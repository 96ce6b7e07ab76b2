package org.parley.json;

import java.text.BreakIterator;
import java.util.Locale;
import org.parley.domain.Article;
import org.parley.domain.Receipt;
import org.parley.domain.Span;

/** The opening of an article: its text from where its title, if that stands in the text, ends. */
public final class Opening {
  /** A first paragraph shorter than this is a heading or a dateline rather than an opening. */
  private static final int SHORT = 80;

  private Opening() {}

  /**
   * Whole sentences of the first paragraph, and of the next where that is short; at least one
   * sentence, cut at a word if it is longer alone.
   *
   * @param characters the most to give, in UTF-16 units
   */
  public static String sentences(Article article, int characters) {
    String text = article.source().text();
    int start = bodyStart(article);
    String opening = text.substring(start, paragraphsEnd(text, start)).strip();
    if (opening.length() > characters) {
      opening = cut(opening, characters);
    }
    return opening.replaceAll("\\s+", " ");
  }

  /** The first characters, whatever they are; for the field that weighs an article's beginning. */
  public static String characters(Article article, int characters) {
    String body = article.source().text().substring(bodyStart(article)).stripLeading();
    return body.substring(0, Math.min(body.length(), characters));
  }

  private static int paragraphsEnd(String text, int start) {
    int end = text.indexOf("\n\n", start + 1);
    while (end >= 0 && text.substring(start, end).strip().length() < SHORT) {
      end = text.indexOf("\n\n", end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static String cut(String text, int characters) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int end = sentences.preceding(characters + 1);
    if (end > 0) {
      return text.substring(0, end).strip();
    }
    int word = text.lastIndexOf(' ', characters);
    return text.substring(0, word > 0 ? word : characters).strip() + "…";
  }

  /** Where the text goes on after the title; 0 if the title is not its first paragraph. */
  public static int bodyStart(Article article) {
    for (Receipt receipt : article.description().title()) {
      Span span = receipt.span();
      if (receipt.chosen() && span != null && isFirstParagraph(article.source().text(), span)) {
        return span.end();
      }
    }
    return 0;
  }

  private static boolean isFirstParagraph(String text, Span span) {
    return text.substring(0, span.start()).isBlank()
        && span.end() < text.length()
        && text.startsWith("\n\n", span.end());
  }
}
