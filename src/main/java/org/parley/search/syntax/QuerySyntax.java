package org.parley.search.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Understands a query: neighbours are joined by AND (or by OR, where the reader asks for any of the
 * words), {@code OR} joins its two neighbours more tightly than that, as on the large search sites.
 * Reads from left to right with a stack of open groups, so that no nesting can exhaust the
 * machine's own.
 */
public final class QuerySyntax {
  /** Groups deeper than this are read as if their parentheses were not there. */
  static final int MAX_DEPTH = 20;

  private final boolean any;
  private final Deque<Group> open = new ArrayDeque<>();
  private int ignoredDepth;

  private QuerySyntax(boolean any) {
    this.any = any;
    open.push(new Group());
  }

  /**
   * Reads a query. Never fails.
   *
   * @param any whether neighbours are joined by OR
   * @return empty if there is no word in it
   */
  public static Optional<Clause> parse(String query, boolean any) {
    QuerySyntax syntax = new QuerySyntax(any);
    for (Token token : Lexer.tokens(query)) {
      syntax.read(token);
    }
    while (syntax.open.size() > 1) {
      syntax.close();
    }
    return Optional.ofNullable(syntax.open.element().clause(any));
  }

  private void read(Token token) {
    if (token instanceof Token.Open) {
      open();
    } else if (token instanceof Token.Close) {
      closeIfOpen();
    } else if (token instanceof Token.Or) {
      open.element().or();
    } else if (token instanceof Token.Minus) {
      open.element().negated = !open.element().negated;
    } else if (token instanceof Token.Named named) {
      open.element().field = named.field();
    } else if (token instanceof Token.Text text) {
      open.element().add(text.clause());
    }
  }

  private void open() {
    if (open.size() > MAX_DEPTH) {
      ignoredDepth++;
    } else {
      open.push(new Group());
    }
  }

  private void closeIfOpen() {
    if (ignoredDepth > 0) {
      ignoredDepth--;
    } else if (open.size() > 1) {
      close();
    }
  }

  private void close() {
    Clause clause = open.pop().clause(any);
    if (clause != null) {
      open.element().add(clause);
    } else {
      open.element().forget();
    }
  }

  /** A group being read, and the marks that wait for its next member. */
  private static final class Group {
    private final List<List<Clause>> alternatives = new ArrayList<>();
    private boolean afterOr;
    private boolean negated;
    private Clause.@Nullable Field field;

    void or() {
      afterOr = !alternatives.isEmpty();
    }

    void forget() {
      negated = false;
      field = null;
    }

    void add(Clause member) {
      Clause clause = field == null ? member : new Clause.In(field, member);
      clause = negated ? new Clause.Not(clause) : clause;
      if (!afterOr) {
        alternatives.add(new ArrayList<>());
      }
      alternatives.get(alternatives.size() - 1).add(clause);
      afterOr = false;
      forget();
    }

    @Nullable Clause clause(boolean any) {
      List<Clause> members = alternatives.stream().map(Group::either).toList();
      if (members.isEmpty()) {
        return null;
      }
      return any ? anyOf(members) : allOf(members);
    }

    /** Any of the words that are asked for, and none of those left out. */
    private static Clause anyOf(List<Clause> members) {
      List<Clause> wanted = members.stream().filter(m -> !(m instanceof Clause.Not)).toList();
      if (wanted.isEmpty() || wanted.size() == members.size()) {
        return wanted.isEmpty() ? allOf(members) : either(members);
      }
      List<Clause> parts = new ArrayList<>();
      parts.add(either(wanted));
      members.stream().filter(Clause.Not.class::isInstance).forEach(parts::add);
      return allOf(parts);
    }

    private static Clause allOf(List<Clause> members) {
      List<Clause> flat = new ArrayList<>();
      for (Clause member : members) {
        if (member instanceof Clause.All all) {
          flat.addAll(all.clauses());
        } else {
          flat.add(member);
        }
      }
      return flat.size() == 1 ? flat.get(0) : new Clause.All(flat);
    }

    private static Clause either(List<Clause> members) {
      List<Clause> flat = new ArrayList<>();
      for (Clause member : members) {
        if (member instanceof Clause.Any any) {
          flat.addAll(any.clauses());
        } else {
          flat.add(member);
        }
      }
      return flat.size() == 1 ? flat.get(0) : new Clause.Any(flat);
    }
  }
}
