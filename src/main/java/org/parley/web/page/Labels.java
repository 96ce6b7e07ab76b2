package org.parley.web.page;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.search.Facet;
import org.parley.web.page.StancePanel.Side;

/** How values are called on pages: codes become words, names stay as they are. Immutable. */
public record Labels(Texts texts, Collection collection) {
  /** Stands for a side where there is none. */
  static final String UNTOUCHED = "untouched";

  /** The name of a facet. */
  public String facet(Facet facet) {
    return texts.find("facet." + facet.key()).orElse(facet.label());
  }

  /** The name of a value of a facet. */
  public String value(String facet, String value) {
    return switch (facet) {
      case "language" -> texts.language(value);
      case "type" -> texts.find("type." + value).orElse(value);
      case "stance" -> stanceValue(value);
      case "theme" -> theme(value);
      case "mark" -> texts.find("facet.mark." + value).orElse(value);
      default -> value;
    };
  }

  /** What articles are called for which a facet is unknown. */
  String unknown(Facet facet) {
    return texts.find("facet.unknown." + facet.key()).orElse(texts.of("facet.unknown"));
  }

  /** The word for a kind of actor. */
  public String kind(String kind) {
    return texts.find("actor." + kind).orElse(kind);
  }

  /** Why some words are taken for an actor. */
  public String rule(String rule) {
    return texts.find("actor.rule." + rule).orElse(rule);
  }

  /** The word for a side. */
  public String side(Stance.Label label) {
    return texts.of("stance." + label.key());
  }

  /** A side as a word and a shape; that of what does not touch the proposition for null. */
  Side bearing(Stance.@Nullable Label label) {
    return label == null
        ? new Side(UNTOUCHED, texts.of("stance.untouched"))
        : new Side(label.key(), side(label));
  }

  /** The sentence of a proposition; its id where the collection has no sentence for it. */
  public String statement(String proposition) {
    return collection.propositions().stream()
        .filter(known -> known.id().equals(proposition))
        .map(Collection.Proposition::statement)
        .findFirst()
        .orElse(proposition);
  }

  /** A short name of a proposition, made from its id. */
  String name(String proposition) {
    return proposition.replace('-', ' ');
  }

  /** The one proposition that all stances are about; empty if there are several or none. */
  public Optional<String> onlyStatement() {
    return collection.propositions().size() == 1
        ? Optional.of(collection.propositions().get(0).statement())
        : Optional.empty();
  }

  private String stanceValue(String value) {
    int colon = value.lastIndexOf(':');
    String side = value.substring(colon + 1).toLowerCase(Locale.ROOT);
    String word = texts.find("stance." + side).orElse(side);
    return colon < 0 || onlyStatement().isPresent()
        ? word
        : texts.of("stance.on", word, name(value.substring(0, colon)));
  }

  private String theme(String id) {
    return collection.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .map(Collection.Theme::label)
        .findFirst()
        .orElse(id);
  }
}
