package org.parley.export;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes references as people print them. The styles and the words are those of citationstyles.org.
 * Safe for use by several threads, which take turns.
 */
public final class Citations {
  private static final Logger LOG = LoggerFactory.getLogger(Citations.class);

  private final CompletableFuture<List<CitationStyle>> styles;

  private Citations(CompletableFuture<List<CitationStyle>> styles) {
    this.styles = styles;
  }

  /**
   * APA, MLA and Chicago by author and date, in English. Reading them takes half a second and goes
   * on in the background; the first citation waits for it.
   */
  public static Citations load() {
    return new Citations(CompletableFuture.supplyAsync(Citations::read));
  }

  private static List<CitationStyle> read() {
    return List.of(
        CitationStyle.load("APA", "apa"),
        CitationStyle.load("MLA", "modern-language-association"),
        CitationStyle.load("Chicago", "chicago-author-date"));
  }

  /** A reference in one style, plain text. */
  public record Citation(String style, String text) {}

  /** The references in each style; one that cannot be made is logged and left out. */
  public List<Citation> of(Citable article) {
    CSLItemData item = Reference.of(article);
    List<Citation> citations = new ArrayList<>();
    for (CitationStyle style : styles.join()) {
      text(style, item).ifPresent(text -> citations.add(new Citation(style.name(), text)));
    }
    return citations;
  }

  /** An article must not be lost to a reader because a style stumbles over its title. */
  private static Optional<String> text(CitationStyle style, CSLItemData item) {
    try {
      return Optional.of(style.text(item));
    } catch (RuntimeException failure) {
      LOG.error("no citation of {} in {}", item.getId(), style.name(), failure);
      return Optional.empty();
    }
  }
}
