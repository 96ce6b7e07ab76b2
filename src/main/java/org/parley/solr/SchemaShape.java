package org.parley.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What of a schema decides whether Parley can use it, in a form that compares.
 *
 * @param uniqueKey the field that tells documents apart
 * @param fields name to attributes, such as {@code stored} to {@code true}
 * @param types name to class and analysis, in one line
 * @param copies copied fields, such as {@code title to title_exact}
 */
record SchemaShape(
    String uniqueKey,
    Map<String, Map<String, String>> fields,
    Map<String, String> types,
    Set<String> copies) {
  SchemaShape {
    fields = Map.copyOf(fields);
    types = Map.copyOf(types);
    copies = Set.copyOf(copies);
  }

  /** What another schema must change to be this one, each in a few words; empty if it will do. */
  List<String> missingIn(SchemaShape other) {
    List<String> missing = new ArrayList<>();
    fields.keySet().stream().sorted().forEach(name -> compareField(name, other, missing));
    types.keySet().stream().sorted().forEach(name -> compareType(name, other, missing));
    copies.stream()
        .sorted()
        .filter(copy -> !other.copies.contains(copy))
        .forEach(copy -> missing.add("no copy of " + copy));
    if (!uniqueKey.equals(other.uniqueKey)) {
      missing.add("the unique key is %s, not %s".formatted(other.uniqueKey, uniqueKey));
    }
    return missing;
  }

  private void compareField(String name, SchemaShape other, List<String> missing) {
    Map<String, String> theirs = other.fields.get(name);
    if (theirs == null) {
      missing.add("no field " + name);
      return;
    }
    fields
        .getOrDefault(name, Map.of())
        .forEach(
            (attribute, ours) -> {
              String their = theirs.getOrDefault(attribute, "false");
              if (!their.equals(ours)) {
                missing.add("field %s has %s=%s, not %s".formatted(name, attribute, their, ours));
              }
            });
  }

  private void compareType(String name, SchemaShape other, List<String> missing) {
    String theirs = other.types.get(name);
    if (theirs == null) {
      missing.add("no type " + name);
    } else if (!Objects.equals(theirs, types.get(name))) {
      missing.add("type %s is analysed otherwise".formatted(name));
    }
  }
}
