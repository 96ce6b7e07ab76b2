package org.parley.extract.html;

import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern LINKISH =
      Pattern.compile("(?i)\\s*(?:read|see|learn) (?:more|also|next).*");

  private MainText() {}

  /** The paragraphs of the article; changes the document. */
  static List<String> of(Document document) {
    Element body = cleaned(document.body());
    Prose prose = new Prose(Blocks.of(body));
    Element main = narrow(named(body, prose), prose);
    List<String> paragraphs = new ArrayList<>();
    for (Block block : Blocks.of(main)) {
      if (!isTeaser(block)) {
        paragraphs.add(block.text());
      }
    }
    return paragraphs;
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
