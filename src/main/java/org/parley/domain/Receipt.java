package org.parley.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One candidate for a described value, with the words that speak for it.
 *
 * @param value the value as Parley would show it, never blank
 * @param origin the kind of place it was read from
 * @param text the words that say so, as they stand in the file
 * @param span where those words stand in the article's text; null if they are not part of it
 * @param chosen whether the article carries this value
 */
public record Receipt(
    String value, Origin origin, String text, @Nullable Span span, boolean chosen) {
  public Receipt {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a receipt without a value, from " + origin.key());
    }
  }

  /** The values of the chosen receipts, in order, each once. */
  public static List<String> chosen(List<Receipt> receipts) {
    return receipts.stream().filter(Receipt::chosen).map(Receipt::value).distinct().toList();
  }
}
