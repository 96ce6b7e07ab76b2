package org.parley.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of a page what surrounds an article: navigation, adverts, teasers, comments. */
final class Clutter {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, button, input, select,"
          + " textarea, audio, video, dialog, nav, menu, figcaption, [hidden], [role=navigation],"
          + " [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=toolbar],"
          + " [role=complementary], [role=contentinfo], [aria-modal=true]";

  private static final String RARELY_TEXT = "aside, footer, form, header";

  private static final Pattern INVISIBLE =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + "comments?|commentlist|disqus\\w*|respond|replies|livefyre|"
              + "nav|navbar|navigation|menus?|breadcrumbs?|crumbs|pagination|pager|paging|"
              + "footer|foot|masthead|topbar|toolbar|sidebar|rail|aside|"
              + "cookies?|consent|gdpr|onetrust\\w*|"
              + "newsletters?|subscribe|subscription|signup|optin|mailchimp|paywall|"
              + "related\\w*|recommend\\w*|recirc\\w*|trending|popular|outbrain|taboola|teasers?|"
              + "share|shares|sharing|sharedaddy|sharebar|social|socials|addtoany\\w*|addthis\\w*|"
              + "ad|ads|adslot|adsbygoogle|advert\\w*|adv|dfp|sponsor\\w*|promos?|promotion|banner|"
              + "popup|modal|overlay|tooltip|dropdown|lightbox|"
              + "byline|authorbox|bio|biography|dateline|timestamp|"
              + "tags|taglist|toc|credits?|captions?|copyright|disclaimer|"
              + "rating|ratings|login|search|cta|print|hidden|invisible|"
              + "skip|readmore|jp"
              + ")(?:$|[\\s_-])");

  private static final Pattern PHRASES =
      Pattern.compile(
          "author[_-]?(?:box|bio|info|card|meta|details?|profile|block|description)|about[_-]?(?:the[_-]?)?author|"
              + "(?:read|see|more|latest|other|next|prev(?:ious)?|most|top|similar|also)[_-]?"
              + "(?:more|next|also|stories|story|articles?|news|posts?|read|viewed|links?|like)|"
              + "table[_-]?of[_-]?contents|screen[_-]?reader|sr[_-]?only|visually[_-]?hidden|"
              + "email[_-]?(?:form|capture)|share[_-]?(?:bar|buttons?|links?|tools?)|"
              + "(?:post|entry|article)[_-]?(?:meta|tags|footer|nav)|image[_-]?(?:credit|caption)|"
              + "call[_-]?to[_-]?action|ez[_-]?toc|user[_-]?comments|site[_-]?(?:header|footer)");

  /** The largest share of a page's prose that something with a telling name may hold. */
  private static final double MOST_BY_NAME = 0.3;

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:^|\\s)(?:(?:post|article|user|wp|fb|reader|view)?[_-]?comments?(?:[_-]?(?:list|area|section|wrapper|wrap|container|box|thread|form))?"
              + "|commentlist|disqus\\w*|respond|livefyre\\S*)(?:$|\\s)");

  /** Characters of prose that make the least article. */
  private static final int LEAST_ARTICLE = 250;

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:related\\w*|recommend\\w*|recirc\\w*|trending|popular|teasers?|sidebar|menu|carousel|slider"
              + "|latest|upnext|comment-?(?:author|body|meta|content)|outbrain|taboola|bookmark|testimonials?)(?:$|[\\s_-])");

  private Clutter() {}

  /** Removes all that is never text, and what its name betrays as clutter. */
  static void removeAll(Element body) {
    removeNeverText(body);
    Prose prose = new Prose(Blocks.of(body));
    int all = prose.in(body);
    List<Element> clutter = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      double most = element.equals(body) || isFormatting(element) ? -1 : mostProse(element);
      if (most >= 0 && prose.in(element) <= most * all) {
        clutter.add(element);
      }
    }
    clutter.forEach(Clutter::detach);
  }

  /** Removes only what is never an article, whatever the page calls the rest. */
  static void removeNeverText(Element body) {
    body.select(NEVER_TEXT).stream().filter(e -> !e.equals(body)).forEach(Clutter::detach);
    List<Element> comments =
        body.getAllElements().stream()
            .filter(e -> !e.equals(body) && !isFormatting(e) && isComments(e))
            .toList();
    Prose prose = new Prose(Blocks.of(body));
    for (Element each : comments) {
      if (prose.in(body) - prose.in(each) >= LEAST_ARTICLE) {
        detach(each);
      }
    }
  }

  /**
   * Whether an element stands beside the article: among comments, teasers or navigation. What holds
   * a main heading is around the article, whatever its name.
   */
  static boolean isBeside(Element element) {
    for (Element e = element; e != null && e.selectFirst("h1, body") == null; e = e.parent()) {
      String tag = e.normalName();
      String name = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      if (tag.equals("nav")
          || tag.equals("footer")
          || isComments(e)
          || BESIDE.matcher(name).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComments(Element element) {
    String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return COMMENTS.matcher(name).find() && !name.contains("comments-open");
  }

  /** The share of the page's prose below which an element is clutter; negative if it never is. */
  private static double mostProse(Element element) {
    if (INVISIBLE.matcher(element.attr("style")).find()) {
      return MOST_BY_NAME;
    }
    String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    if (NAMES.matcher(name).find() || PHRASES.matcher(name).find()) {
      return MOST_BY_NAME;
    }
    return element.is(RARELY_TEXT) ? MOST_BY_NAME : -1;
  }

  private static boolean isFormatting(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main", "em", "i", "b", "strong", "br", "sup", "sub" -> true;
      default -> false;
    };
  }

  private static void detach(Element element) {
    if (element.parent() != null) {
      element.remove();
    }
  }
}
