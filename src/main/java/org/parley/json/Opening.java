package org.parley.json;

import java.text.BreakIterator;
import java.util.Locale;
import org.parley.domain.Article;
import org.parley.domain.Receipt;
import org.parley.domain.Span;

/**
 * The opening of an article: whole sentences from where its title, if it stands in the text, ends.
 */
public final class Opening {
  private Opening() {}

  /**
   * As many whole sentences as fit, at least one; a sentence that is longer alone is cut at a word.
   *
   * @param characters the most to give, in UTF-16 units
   */
  public static String of(Article article, int characters) {
    String text = article.source().text();
    int start = bodyStart(article);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int limit = Math.min(text.length(), start + characters);
    int end = limit == text.length() ? limit : sentences.preceding(limit + 1);
    if (end <= start) {
      end = Math.max(text.lastIndexOf(' ', limit), start);
      return text.substring(start, end == start ? limit : end).strip() + "…";
    }
    return text.substring(start, end).strip().replaceAll("\\s+", " ");
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
