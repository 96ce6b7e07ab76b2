package org.parley.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Origin;

/**
 * Clues in JSON-LD blocks. Properties of articles are named {@code article.…}, of web pages {@code
 * page.…}, of the site or its publisher {@code site.…}.
 */
final class JsonLdClues {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*$");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:\\w*Article|BlogPosting|\\w*Report|\\w*Review|Posting|SocialMediaPosting|Recipe"
              + "|CreativeWork|HowTo|\\w*Story|LiveBlogPosting|Blog|PodcastEpisode)");
  private static final Pattern PAGE = Pattern.compile("(?:\\w*Page|\\w*Object)");
  private static final Pattern SITE =
      Pattern.compile("(?:WebSite|\\w*Organi[sz]ation|Corporation|NewsMediaOrganization|Brand)");
  private static final List<String> ARTICLE_TEXTS =
      List.of(
          "headline", "name", "datePublished", "dateCreated", "dateModified", "url", "inLanguage");
  private static final int MOST_NODES = 20_000;

  private final Map<String, JsonNode> named = new HashMap<>();
  private final List<JsonNode> objects = new ArrayList<>();

  private JsonLdClues() {}

  static void collect(Document document, PageClues clues) {
    JsonLdClues graph = new JsonLdClues();
    for (Element script : document.select("script[type~=(?i)application/ld\\+json]")) {
      graph.read(script.data());
    }
    graph.objects.forEach(object -> graph.describe(object, clues));
  }

  private void read(String json) {
    try {
      walk(LENIENT.readTree(WRAPPING.matcher(json).replaceAll("")));
    } catch (JsonProcessingException broken) {
      // a page with a broken block is described by what else it says
    }
  }

  private void walk(@Nullable JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (root != null) {
      open.push(root);
    }
    while (!open.isEmpty() && objects.size() < MOST_NODES) {
      JsonNode node = open.pop();
      if (node.isObject()) {
        objects.add(node);
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
          named.putIfAbsent(id, node);
        }
      }
      List<JsonNode> children = new ArrayList<>();
      node.forEach(children::add);
      for (int i = children.size() - 1; i >= 0; i--) {
        if (children.get(i).isContainerNode()) {
          open.push(children.get(i));
        }
      }
    }
  }

  private void describe(JsonNode object, PageClues clues) {
    String prefix = prefix(object);
    if (prefix == null) {
      return;
    }
    if (prefix.equals("site.")) {
      text(object.path("name"), "site.name", clues);
      text(object.path("url"), "site.url", clues);
      return;
    }
    for (String property : ARTICLE_TEXTS) {
      text(object.path(property), prefix + property, clues);
    }
    for (String property : List.of("author", "creator", "publisher", "mainEntityOfPage")) {
      people(object.path(property), prefix + property, clues);
    }
  }

  private static @Nullable String prefix(JsonNode object) {
    JsonNode types = object.path("@type");
    for (JsonNode type : types.isArray() ? types : List.of(types)) {
      String name = type.asText("");
      name = name.substring(name.lastIndexOf('/') + 1);
      if (ARTICLE.matcher(name).matches()) {
        return "article.";
      }
      if (SITE.matcher(name).matches()) {
        return "site.";
      }
      if (PAGE.matcher(name).matches()) {
        return name.endsWith("Page") ? "page." : null;
      }
    }
    return null;
  }

  /** A person or organisation may be a string, an object, a reference, or a list of these. */
  private void people(JsonNode value, String name, PageClues clues) {
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      JsonNode known = one;
      if (one.isObject() && !one.has("name")) {
        known = named.getOrDefault(one.path("@id").asText(""), one);
      }
      if (known.isObject()) {
        String type = known.path("@type").asText("");
        boolean organisation = SITE.matcher(type).matches();
        JsonNode names = known.path("name");
        for (JsonNode each : names.isArray() ? names : List.of(names)) {
          text(
              each, name.endsWith("author") && organisation ? name + ".organization" : name, clues);
        }
      } else {
        text(known, name, clues);
      }
    }
  }

  private static void text(JsonNode value, String name, PageClues clues) {
    JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
    if (first.isValueNode() && !first.isNull()) {
      clues.add(Origin.JSON_LD, name, Parser.unescapeEntities(first.asText(""), false));
    }
  }
}
