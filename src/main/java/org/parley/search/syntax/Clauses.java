package org.parley.search.syntax;

import java.util.ArrayList;
import java.util.List;

/** Questions about a query. */
public final class Clauses {
  private Clauses() {}

  /** How many words, prefixes and phrases it has. */
  public static int leaves(Clause clause) {
    if (clause instanceof Clause.All all) {
      return all.clauses().stream().mapToInt(Clauses::leaves).sum();
    } else if (clause instanceof Clause.Any any) {
      return any.clauses().stream().mapToInt(Clauses::leaves).sum();
    } else if (clause instanceof Clause.Not not) {
      return leaves(not.clause());
    }
    return clause instanceof Clause.In in ? leaves(in.clause()) : 1;
  }

  /** The words, prefixes and phrases that a reader would want to see marked in title and text. */
  public static List<Clause> shown(Clause clause) {
    List<Clause> shown = new ArrayList<>();
    collect(clause, shown);
    return shown;
  }

  private static void collect(Clause clause, List<Clause> shown) {
    if (clause instanceof Clause.All all) {
      all.clauses().forEach(member -> collect(member, shown));
    } else if (clause instanceof Clause.Any any) {
      any.clauses().forEach(member -> collect(member, shown));
    } else if (clause instanceof Clause.In in) {
      if (in.field() == Clause.Field.TITLE) {
        collect(in.clause(), shown);
      }
    } else if (!(clause instanceof Clause.Not)) {
      shown.add(clause);
    }
  }

  /** The plain words that stand side by side at the top of a query, in order. */
  public static List<String> plainWords(Clause clause) {
    List<Clause> members = clause instanceof Clause.All all ? all.clauses() : List.of(clause);
    return members.stream()
        .filter(Clause.Word.class::isInstance)
        .map(member -> ((Clause.Word) member).text())
        .toList();
  }

  /** The first leaves of a query that is too long to be asked whole. */
  public static Clause cut(Clause clause, int leaves) {
    if (!(clause instanceof Clause.All) && !(clause instanceof Clause.Any)) {
      return clause;
    }
    boolean all = clause instanceof Clause.All;
    List<Clause> members = all ? ((Clause.All) clause).clauses() : ((Clause.Any) clause).clauses();
    List<Clause> kept = new ArrayList<>();
    int left = leaves;
    for (Clause member : members) {
      if (left > 0) {
        kept.add(cut(member, left));
        left -= leaves(member);
      }
    }
    return all ? new Clause.All(kept) : new Clause.Any(kept);
  }
}
