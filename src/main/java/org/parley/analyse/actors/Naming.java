package org.parley.analyse.actors;

import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * A stretch of text and the actor that it names.
 *
 * @param rule why, as in {@link Actor.Mention}
 * @param hidden whether people said that it is no actor
 */
record Naming(Span span, String name, Actor.Kind kind, String rule, boolean hidden) {
  static final String COLLECTION = "collection.yaml";
  static final String TABLE = "table";
  static final String DEMONYM = "demonym";
  static final String ACRONYM = "acronym";
  static final String NAME = "name";
  static final String SURNAME = "surname";
  static final String GIVEN_NAME = "given name";
  static final String TITLE = "title";
  static final String SPELLING = "spelling";
  static final String SHORT = "short name";

  Naming(Span span, KnownName known, String rule) {
    this(span, known.name(), known.kind(), rule, false);
  }

  /** The same stretch of text under another name. */
  Naming as(String otherName, Actor.Kind otherKind, boolean nowHidden) {
    return new Naming(span, otherName, otherKind, rule, nowHidden);
  }

  /** The same actor named elsewhere. */
  Naming at(Span otherSpan) {
    return new Naming(otherSpan, name, kind, rule, hidden);
  }

  boolean isWithin(Span outer) {
    return outer.start() <= span.start() && span.end() <= outer.end();
  }
}
