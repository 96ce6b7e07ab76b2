package org.parley.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.domain.Actor;
import org.parley.domain.Collection;
import org.parley.domain.PublicationDate;
import org.parley.domain.Stance;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a {@code collection.yaml}. A mistake is one line: file, line, key, what was expected. */
public final class CollectionFile {
  private final String file;

  private CollectionFile(String file) {
    this.file = file;
  }

  /**
   * The collection that a file describes; an empty file describes {@link Collection#EMPTY}.
   *
   * @throws ConfigException if the file cannot be read or holds a mistake
   */
  public static Collection read(Path path) {
    try {
      return parse(path.toString(), Files.readString(path));
    } catch (CharacterCodingException notUtf8) {
      throw new ConfigException(path + ": expected a text in UTF-8");
    } catch (IOException e) {
      throw new ConfigException(path + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  static Collection parse(String file, String yaml) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
      return root.map(new CollectionFile(file)::collection).orElse(Collection.EMPTY);
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
      throw new ConfigException(file + line + ": expected YAML, but " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigException(file + ": expected YAML, but " + e.getMessage());
    }
  }

  private Collection collection(Node root) {
    YamlMap map =
        map(
            root,
            "collection.yaml",
            "title",
            "propositions",
            "themes",
            "actors",
            "outlets",
            "facets",
            "articles");
    List<Collection.Proposition> propositions =
        unique(map, "propositions", "id", this::proposition);
    Set<String> ids =
        propositions.stream().map(Collection.Proposition::id).collect(Collectors.toSet());
    return new Collection(
        map.text("title").orElse(null),
        propositions,
        unique(map, "themes", "id", this::theme),
        unique(map, "actors", "name", this::actor),
        unique(map, "outlets", "name", this::outlet),
        unique(map, "facets", "id", this::facet),
        unique(map, "articles", "file", node -> article(node, ids)));
  }

  /** The members of a list, which must differ in one key. */
  private <T extends Record> List<T> unique(
      YamlMap map, String list, String key, Function<Node, T> read) {
    Set<String> seen = new HashSet<>();
    return map.each(
        list,
        node -> {
          T value = read.apply(node);
          String name = YamlMap.key(node, key);
          if (!seen.add(name)) {
            throw YamlMap.mistake(
                file,
                node,
                key,
                "each " + key + " of " + list + " only once, found \"" + name + "\" again");
          }
          return value;
        });
  }

  private Collection.Proposition proposition(Node node) {
    YamlMap map = map(node, "propositions", "id", "statement", "about", "cues", "for", "against");
    return new Collection.Proposition(
        id(map, node),
        map.required("statement"),
        map.texts("about"),
        map.texts("cues"),
        map.texts("for"),
        map.texts("against"));
  }

  private Collection.Theme theme(Node node) {
    YamlMap map = map(node, "themes", "id", "label", "words", "except", "examples");
    String id = id(map, node);
    return new Collection.Theme(
        id,
        map.text("label").orElse(id),
        map.texts("words"),
        map.texts("except"),
        map.texts("examples"));
  }

  private Collection.KnownActor actor(Node node) {
    YamlMap map = map(node, "actors", "name", "kind", "as", "hide");
    Actor.Kind kind =
        map.parsed("kind", CollectionFile::kind, "person, organisation, place or group");
    Boolean hide = map.parsed("hide", CollectionFile::truth, "true or false");
    boolean hidden = Boolean.TRUE.equals(hide);
    if (kind == null && !hidden) {
      throw YamlMap.mistake(
          file, node, "kind", "person, organisation, place or group, but it is missing");
    }
    return new Collection.KnownActor(
        map.required("name"),
        Objects.requireNonNullElse(kind, Actor.Kind.ORGANISATION),
        map.texts("as"),
        hidden);
  }

  private Collection.KnownOutlet outlet(Node node) {
    YamlMap map = map(node, "outlets", "name", "domains");
    return new Collection.KnownOutlet(map.required("name"), map.texts("domains"));
  }

  private Collection.OwnFacet facet(Node node) {
    YamlMap map = map(node, "facets", "id", "label");
    String id = id(map, node);
    return new Collection.OwnFacet(id, map.text("label").orElse(id));
  }

  private Collection.CuratedArticle article(Node node, Set<String> propositions) {
    YamlMap map =
        map(
            node,
            "articles",
            "file",
            "title",
            "authors",
            "author",
            "outlet",
            "published",
            "url",
            "stances",
            "note");
    Set<String> authors = new LinkedHashSet<>(map.texts("authors"));
    authors.addAll(map.texts("author"));
    return new Collection.CuratedArticle(
        map.required("file"),
        map.text("title").orElse(null),
        List.copyOf(authors),
        map.text("outlet").orElse(null),
        map.parsed(
            "published", CollectionFile::date, "YYYY, YYYY-MM, YYYY-MM-DD or an ISO date-time"),
        map.parsed(
            "url", CollectionFile::address, "an address that begins with http:// or https://"),
        stances(map.mapping("stances"), propositions),
        map.text("note").orElse(null));
  }

  private Map<String, Collection.CuratedStance> stances(
      Map<String, Node> given, Set<String> propositions) {
    Map<String, Collection.CuratedStance> stances = new LinkedHashMap<>();
    given.forEach(
        (proposition, node) -> {
          if (!propositions.contains(proposition)) {
            throw YamlMap.mistake(
                file,
                node,
                proposition,
                "the id of a proposition of this file, one of " + propositions);
          }
          stances.put(proposition, stance(proposition, node));
        });
    return stances;
  }

  /** Only a label, or a label with the sentences that justify it. */
  private Collection.CuratedStance stance(String proposition, Node node) {
    if (node instanceof MappingNode) {
      YamlMap map = map(node, proposition, "label", "because");
      return new Collection.CuratedStance(
          side(map.required("label"), node, "label"), map.texts("because"));
    }
    String label = YamlMap.scalar(file, node, proposition);
    return new Collection.CuratedStance(side(label, node, proposition), List.of());
  }

  private Stance.Label side(String label, Node node, String key) {
    return Stance.Label.of(label)
        .orElseThrow(() -> YamlMap.mistake(file, node, key, "supports, opposes, mixed or unclear"));
  }

  private String id(YamlMap map, Node node) {
    String id = map.required("id");
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw YamlMap.mistake(
          file, node, "id", "lower-case letters, digits and hyphens, found \"" + id + "\"");
    }
    return id;
  }

  private YamlMap map(Node node, String what, String... known) {
    return YamlMap.of(file, node, what, new LinkedHashSet<>(Arrays.asList(known)));
  }

  private static Optional<Actor.Kind> kind(String text) {
    return constant(Actor.Kind.values(), text);
  }

  private static <T extends Enum<T>> Optional<T> constant(T[] values, String text) {
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<String> date(String text) {
    return PublicationDate.parse(text).map(PublicationDate::iso);
  }

  private static Optional<String> address(String text) {
    return Optional.of(text).filter(url -> url.matches("https?://\\S+"));
  }
}
