package org.parley.extract.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article on a page. */
final class MainText {
  private static final String NAMED =
      "[itemprop=articleBody], [property=articleBody], article, main, [role=main],"
          + " [class*=article-body], [class*=articleBody], [class*=article__body],"
          + " [class*=article-content], [class*=entry-content], [class*=post-content],"
          + " [class*=post-body], [class*=story-body], [class*=blog-content]";
  private static final double NAMED_SHARE = 0.5;
  private static final double CHILD_SHARE = 0.8;
  private static final double LEAST_LEFT = 0.1;
  private static final int LEAST_ARTICLE = 250;
  private static final double MOST_ABOVE = 0.25;
  private static final Pattern LINKISH =
      Pattern.compile("(?i)\\s*(?:read|see|learn) (?:more|also|next).*");

  private MainText() {}

  /** The paragraphs of the article; changes the document. */
  static List<String> of(Document document) {
    PageTitle title = new PageTitle(document);
    Element body = cleaned(document.body());
    Prose prose = new Prose(Blocks.of(body));
    Element around = ownArticle(title, body, prose).orElseGet(() -> named(body, prose));
    List<Block> blocks = belowTitle(Blocks.of(narrow(around, prose)), title);
    return blocks.stream().filter(block -> !isTeaser(block)).map(Block::text).toList();
  }

  /** On a page that holds several articles, the one whose heading is the page's title. */
  private static Optional<Element> ownArticle(PageTitle title, Element body, Prose prose) {
    Element heading = title.heading(body).orElse(null);
    Element best = null;
    for (Element e = heading; e != null && !e.equals(body); e = e.parent()) {
      if (headings(e) > 1 && best != null) {
        return Optional.of(best);
      }
      best = prose.in(e) >= LEAST_ARTICLE ? e : best;
    }
    return Optional.empty();
  }

  private static int headings(Element element) {
    return element.select("h1").size();
  }

  /** The blocks after the title, as long as that leaves most of the prose. */
  private static List<Block> belowTitle(List<Block> blocks, PageTitle title) {
    int all = blocks.stream().mapToInt(Block::prose).sum();
    int above = 0;
    for (int i = 0; i < blocks.size() && above <= all * MOST_ABOVE; i++) {
      if (title.isTitle(blocks.get(i).text())) {
        return blocks.subList(i + 1, blocks.size());
      }
      above += blocks.get(i).prose();
    }
    return blocks;
  }

  /** The body without clutter; if most of the text would go with it, names mislead on this page. */
  private static Element cleaned(Element body) {
    Clutter.removeNeverText(body);
    Element clean = body.clone();
    Clutter.removeAll(clean);
    int left = prose(clean);
    int all = prose(body);
    boolean misled = left < LEAST_LEFT * all || (left < LEAST_ARTICLE && all > 3 * LEAST_ARTICLE);
    return misled ? body : clean;
  }

  private static int prose(Element element) {
    return new Prose(Blocks.of(element)).in(element);
  }

  /** The innermost element named as an article that holds most of the prose, else the body. */
  private static Element named(Element body, Prose prose) {
    Element best = body;
    for (Element element : body.select(NAMED)) {
      if (prose.in(element) >= NAMED_SHARE * prose.in(body)
          && (best.equals(body) || prose.in(element) >= CHILD_SHARE * prose.in(best))) {
        best = element;
      }
    }
    return best;
  }

  private static Element narrow(Element start, Prose prose) {
    Element element = start;
    while (true) {
      Element heir = null;
      for (Element child : element.children()) {
        if (prose.in(child) >= CHILD_SHARE * prose.in(element) && prose.in(child) > 0) {
          heir = child;
        }
      }
      if (heir == null || !Blocks.isBlock(heir) || heir.normalName().equals("p")) {
        return element;
      }
      element = heir;
    }
  }

  private static boolean isTeaser(Block block) {
    return block.linkShare() > 0.9 && LINKISH.matcher(block.text()).matches();
  }
}
