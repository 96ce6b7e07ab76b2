package org.parley.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Splits an element into its blocks of text, in order. Walks without recursion. */
final class Blocks implements NodeVisitor {
  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "html",
          "caption",
          "hgroup");
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "head");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int characters;
  private int linked;
  private int links;
  private int silent;
  private int preformatted;

  private Blocks(Element root) {
    owner = root;
  }

  /** The blocks of an element; those without any text are left out. */
  static List<Block> of(Element root) {
    Blocks visitor = new Blocks(root);
    root.traverse(visitor);
    visitor.end(root);
    return visitor.blocks;
  }

  static boolean isBlock(Element element) {
    return BLOCK_TAGS.contains(element.normalName());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode characters && silent == 0) {
      append(characters.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      silent--;
    } else if (tag.equals("a")) {
      links--;
    } else if (tag.equals("pre")) {
      preformatted--;
    }
    if (isBlock(element)) {
      Element parent = element.parent();
      end(parent == null ? element : parent);
    } else if ((tag.equals("td") || tag.equals("th")) && element.nextElementSibling() != null) {
      text.append(text.isEmpty() ? "" : " | ");
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (isBlock(element)) {
      end(element);
    }
    if (SILENT.contains(tag)) {
      silent++;
    } else if (tag.equals("a")) {
      links++;
    } else if (tag.equals("pre")) {
      preformatted++;
    } else if (tag.equals("br")) {
      if (text.toString().endsWith("\n")) {
        end(owner);
      } else {
        text.append('\n');
      }
    }
  }

  private void append(String words) {
    String shown = preformatted > 0 ? words : words.replaceAll("[\\r\\n\\t]+", " ");
    if (shown.isBlank() && text.toString().endsWith("\n")) {
      return;
    }
    text.append(shown);
    int count = (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
    characters += count;
    linked += links > 0 ? count : 0;
  }

  private void end(Element next) {
    if (characters > 0) {
      blocks.add(new Block(text.toString(), owner, characters, linked));
    }
    text.setLength(0);
    characters = 0;
    linked = 0;
    owner = next;
  }
}
