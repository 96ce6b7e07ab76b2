package org.parley.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file that remembers on which line each key stands. */
final class YamlMap {
  private final String file;
  private final Node place;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  private YamlMap(String file, Node place) {
    this.file = file;
    this.place = place;
  }

  /**
   * Reads a mapping.
   *
   * @param what what the mapping is, for the message
   * @throws ConfigException if it is none, or has a key twice or one that is not known
   */
  static YamlMap of(String file, Node node, String what, Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake(file, node, what, "a mapping with the keys " + String.join(", ", known));
    }
    YamlMap map = new YamlMap(file, node);
    for (NodeTuple entry : mapping.getValue()) {
      String key = scalar(file, entry.getKeyNode(), what);
      if (!known.contains(key)) {
        throw mistake(file, entry.getKeyNode(), key, "one of the keys " + String.join(", ", known));
      }
      if (map.entries.put(key, entry) != null) {
        throw mistake(file, entry.getKeyNode(), key, "this key only once");
      }
    }
    return map;
  }

  /** The text of a key; empty if it is not there. */
  Optional<String> text(String key) {
    return value(key).map(node -> scalar(file, node, key)).filter(text -> !text.isBlank());
  }

  /** The text of a key that must be there. */
  String required(String key) {
    return text(key)
        .orElseThrow(() -> mistake(file, place, key, "this key with a text, but it is missing"));
  }

  /** The texts of a key: one text, or a list of them. */
  List<String> texts(String key) {
    return value(key).map(node -> texts(node, key)).orElse(List.of());
  }

  private List<String> texts(Node node, String key) {
    return node instanceof ScalarNode
        ? List.of(scalar(file, node, key))
        : list(node, key, item -> scalar(file, item, key));
  }

  /** The text of a key, read further; what the reader does not know is a mistake. */
  <T> @Nullable T parsed(String key, Function<String, Optional<T>> read, String expected) {
    Optional<Node> node = value(key);
    if (node.isEmpty()) {
      return null;
    }
    return read.apply(scalar(file, node.get(), key))
        .orElseThrow(() -> mistake(file, node.get(), key, expected));
  }

  /** Each member of a list; none if the key is not there. */
  <T> List<T> each(String key, Function<Node, T> read) {
    return value(key).map(node -> list(node, key, read)).orElse(List.of());
  }

  /** A mapping below this one, from text to text; empty if the key is not there. */
  Map<String, Node> mapping(String key) {
    Map<String, Node> values = new LinkedHashMap<>();
    Optional<Node> node = value(key);
    if (node.isPresent()) {
      if (!(node.get() instanceof MappingNode mapping)) {
        throw mistake(file, node.get(), key, "a mapping");
      }
      mapping
          .getValue()
          .forEach(t -> values.put(scalar(file, t.getKeyNode(), key), t.getValueNode()));
    }
    return values;
  }

  private <T> List<T> list(Node node, String key, Function<Node, T> read) {
    if (!(node instanceof SequenceNode sequence)) {
      throw mistake(file, node, key, "a list");
    }
    List<T> values = new ArrayList<>();
    sequence.getValue().forEach(item -> values.add(read.apply(item)));
    return values;
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  /** The text of a key of a mapping that was read before. */
  static String key(Node node, String key) {
    for (NodeTuple entry : ((MappingNode) node).getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode name
          && name.getValue().equals(key)
          && entry.getValueNode() instanceof ScalarNode value) {
        return value.getValue();
      }
    }
    return "";
  }

  /** The text of a node that must be one. */
  static String scalar(String file, Node node, String key) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw mistake(file, node, key, "a text");
  }

  static ConfigException mistake(String file, Node node, String key, String expected) {
    String line = node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    String found =
        node instanceof ScalarNode scalar && !scalar.getValue().equals(key)
            ? ", found \"" + scalar.getValue() + "\""
            : "";
    return new ConfigException(file + line + ": " + key + ": expected " + expected + found);
  }
}
