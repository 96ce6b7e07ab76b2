package org.parley.web.page;

import java.util.List;
import org.parley.domain.Article;
import org.parley.export.Citable;
import org.parley.export.Citations;
import org.parley.export.Citations.Citation;
import org.parley.export.Coins;
import org.parley.export.Format;
import org.parley.export.PageMetadata;
import org.parley.export.PageMetadata.Tag;

/**
 * How an article is cited, for people and for the programs that they collect references with.
 *
 * @param citations in each style
 * @param files references to save
 * @param tags for the head of the page
 * @param jsonLd for a script element, as it is
 * @param coins for the title of a span
 */
public record CiteView(
    List<Citation> citations, List<CiteFile> files, List<Tag> tags, String jsonLd, String coins) {
  public CiteView {
    citations = List.copyOf(citations);
    files = List.copyOf(files);
    tags = List.copyOf(tags);
  }

  /** A reference to save. */
  public record CiteFile(Link link, String mediaType) {}

  static CiteView of(Article article, Citations citations, Texts texts) {
    Citable citable = Citable.of(article);
    List<CiteFile> files =
        Format.CITATIONS.stream().map(format -> file(article, format, texts)).toList();
    return new CiteView(
        citations.of(citable),
        files,
        PageMetadata.tags(citable),
        PageMetadata.jsonLd(citable),
        Coins.of(citable));
  }

  private static CiteFile file(Article article, Format format, Texts texts) {
    String url = "/articles/" + article.id() + "/cite." + format.extension();
    return new CiteFile(new Link(texts.of("cite.file." + format.key()), url), format.mediaType());
  }
}
