package org.parley.search.syntax;

/** A piece of a query as typed. */
sealed interface Token {
  record Text(Clause clause) implements Token {}

  record Open() implements Token {}

  record Close() implements Token {}

  record Or() implements Token {}

  record Minus() implements Token {}

  record Named(Clause.Field field) implements Token {}
}
